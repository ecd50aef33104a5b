import type { Career, Source } from './career';

/** One figure worth a look, with all that it takes to believe it. */
export interface CareerFact {
  readonly careerId: string;
  readonly about: string;
  readonly value: number;
  readonly unit: 'dollars' | 'percent' | 'people';
  /** What the figure counts: "openings a year, on average". */
  readonly text: string;
  readonly vintage: string;
  readonly source: Source;
}

/** All figures of today that BLS gives for the careers. */
export function careerFacts(careers: readonly Career[]): readonly CareerFact[] {
  return careers.flatMap(({ id, now }) => {
    if (!now) return [];
    const { occupation: about, pay, growth, openings, source } = now;
    const base = { careerId: id, about, source };
    return [
      {
        ...base,
        value: pay.median,
        unit: 'dollars',
        text: 'median pay a year',
        vintage: pay.vintage,
      },
      {
        ...base,
        value: growth.percent,
        unit: 'percent',
        text: 'growth expected in ten years',
        vintage: growth.vintage,
      },
      ...(openings
        ? [
            {
              ...base,
              value: openings.perYear,
              unit: 'people' as const,
              text: 'openings a year, on average',
              vintage: openings.vintage,
            },
          ]
        : []),
    ] as const;
  });
}

/** @param day - whole days since the epoch: core has no clock */
export function factOfTheDay(facts: readonly CareerFact[], day: number): CareerFact | undefined {
  return facts[day % facts.length];
}
