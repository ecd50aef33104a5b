import careersCredentials from '../../data/glossary/careers-credentials.json' with { type: 'json' };
import claimsEdi from '../../data/glossary/claims-edi.json' with { type: 'json' };
import clinicalBasics from '../../data/glossary/clinical-basics.json' with { type: 'json' };
import codeSets from '../../data/glossary/code-sets.json' with { type: 'json' };
import codingGuidelines from '../../data/glossary/coding-guidelines.json' with { type: 'json' };
import complianceLegal from '../../data/glossary/compliance-legal.json' with { type: 'json' };
import cptHcpcs from '../../data/glossary/cpt-hcpcs.json' with { type: 'json' };
import frontOffice from '../../data/glossary/front-office.json' with { type: 'json' };
import governmentPrograms from '../../data/glossary/government-programs.json' with { type: 'json' };
import icd10 from '../../data/glossary/icd-10.json' with { type: 'json' };
import medicalTerminology from '../../data/glossary/medical-terminology.json' with { type: 'json' };
import payerCoverage from '../../data/glossary/payer-coverage.json' with { type: 'json' };
import qualityValue from '../../data/glossary/quality-value.json' with { type: 'json' };
import recordsHim from '../../data/glossary/records-him.json' with { type: 'json' };
import reimbursement from '../../data/glossary/reimbursement.json' with { type: 'json' };
import revenueCycle from '../../data/glossary/revenue-cycle.json' with { type: 'json' };
import type { Entry } from './entry';

// JSON types every text as `string`; tests/data checks each file against the schema.
const subjects = {
  careersCredentials,
  claimsEdi,
  clinicalBasics,
  codeSets,
  codingGuidelines,
  complianceLegal,
  cptHcpcs,
  frontOffice,
  governmentPrograms,
  icd10,
  medicalTerminology,
  payerCoverage,
  qualityValue,
  recordsHim,
  reimbursement,
  revenueCycle,
} as unknown as Readonly<Record<string, readonly Entry[]>>;

/** Every entry, for tests. The extension reads them out of its package (`core/entry-book`). */
export const glossary: readonly Entry[] = Object.values(subjects).flat();
