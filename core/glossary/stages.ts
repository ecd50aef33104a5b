/** The claim cycle: twelve stages in four parts, in the order a claim passes them. */
export const cycle = [
  { name: 'Before the visit', stages: ['registration', 'eligibility'] },
  { name: 'The visit', stages: ['encounter', 'charge-capture', 'coding'] },
  { name: 'The claim', stages: ['scrubbing', 'submission', 'adjudication'] },
  { name: 'The money', stages: ['remittance', 'posting', 'denials', 'patient-balance'] },
] as const;

export type Stage = (typeof cycle)[number]['stages'][number];

export const stages: readonly Stage[] = cycle.flatMap((part) => part.stages);

/** "charge-capture" as it is read: "charge capture". */
export function stageName(stage: Stage): string {
  return stage.replaceAll('-', ' ');
}
