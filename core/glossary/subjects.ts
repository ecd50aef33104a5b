/** What `data/glossary` is divided into, one file each, and how the learner reads it. */
export const subjectNames = {
  'careers-credentials': 'Careers and credentials',
  'claims-edi': 'Claims and EDI',
  'clinical-basics': 'Clinical basics',
  'code-sets': 'Code sets',
  'coding-guidelines': 'Coding guidelines',
  'compliance-legal': 'Compliance and law',
  'cpt-hcpcs': 'CPT and HCPCS',
  'front-office': 'Front office',
  'government-programs': 'Government programs',
  'icd-10': 'ICD-10',
  'medical-terminology': 'Medical terminology',
  'payer-coverage': 'Payers and coverage',
  'quality-value': 'Quality and value',
  'records-him': 'Records and HIM',
  reimbursement: 'Reimbursement',
  'revenue-cycle': 'Revenue cycle',
} as const;

export type Subject = keyof typeof subjectNames;

const ALL: readonly string[] = Object.keys(subjectNames);

/** Number of a subject in match indexes; one more than all have for what is none of them. */
export function subjectNumber(subject: string | undefined): number {
  const number = ALL.indexOf(subject ?? '');
  return number < 0 ? ALL.length : number;
}
