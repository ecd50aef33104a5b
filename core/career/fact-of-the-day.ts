import type { Career, Figure } from './career';

/** One figure worth a look. */
export interface CareerFact extends Figure {
  readonly careerId: string;
  /** What it is about: "Medical assistants". */
  readonly about: string;
  /** What it counts: "openings a year, on average". */
  readonly text: string;
}

/** All figures of today that BLS gives for the careers. */
export function careerFacts(careers: readonly Career[]): readonly CareerFact[] {
  return careers.flatMap(({ id: careerId, now }) => {
    if (!now) return [];
    const base = { careerId, about: now.occupation };
    const facts = [
      { ...base, ...now.medianPay, text: 'median pay a year' },
      { ...base, ...now.growth, text: 'more jobs expected in ten years' },
      { ...base, ...now.jobs, text: 'jobs in the United States' },
    ];
    if (!now.openings) return facts;
    return [...facts, { ...base, ...now.openings, text: 'openings a year, on average' }];
  });
}

/** @param day - whole days since the epoch: core has no clock */
export function factOfTheDay(facts: readonly CareerFact[], day: number): CareerFact | undefined {
  return facts[day % facts.length];
}
