/** What `data/glossary` is divided into, one file each. */
export const subjects = [
  'careers-credentials',
  'claims-edi',
  'clinical-basics',
  'code-sets',
  'coding-guidelines',
  'compliance-legal',
  'cpt-hcpcs',
  'front-office',
  'government-programs',
  'icd-10',
  'medical-terminology',
  'payer-coverage',
  'quality-value',
  'records-him',
  'reimbursement',
  'revenue-cycle',
] as const;

export type Subject = (typeof subjects)[number];

const ALL: readonly string[] = subjects;

/** Number of a subject in match indexes; one more than all have for what is none of them. */
export function subjectNumber(subject: string | undefined): number {
  const number = ALL.indexOf(subject ?? '');
  return number < 0 ? ALL.length : number;
}
