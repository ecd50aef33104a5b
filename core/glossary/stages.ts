/** The claim cycle: twelve stages in four parts, in the order a claim passes them. */
export const cycle = [
  { part: 'before', stages: ['registration', 'eligibility'] },
  { part: 'visit', stages: ['encounter', 'charge-capture', 'coding'] },
  { part: 'claim', stages: ['scrubbing', 'submission', 'adjudication'] },
  { part: 'money', stages: ['remittance', 'posting', 'denials', 'patient-balance'] },
] as const;

export type Part = (typeof cycle)[number]['part'];
export type Stage = (typeof cycle)[number]['stages'][number];

export const stages: readonly Stage[] = cycle.flatMap((part) => part.stages);
