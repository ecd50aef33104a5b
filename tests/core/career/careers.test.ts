import { describe, expect, it } from 'vitest';

import { careerOf, careers, sourceOf, stagesOfWork } from '@/core/career/careers';
import { careerFacts, factOfTheDay } from '@/core/career/fact-of-the-day';
import { stages } from '@/core/glossary/stages';

it.each([
  ['medical-records-and-health-information-technician', 22, 'much faster than average'],
  ['medical-assistant', 29, 'much faster than average'],
  ['medical-secretary', 36, 'much faster than average'],
  ['medical-coding-specialist', 22, 'faster than average'],
])('keeps the article’s figure for %s as one of the past', (id, value, wording) => {
  expect(careerOf(id).past).toMatchObject({ value, wording, isHistoric: true });
});

/** As printed in the edition of 28 August 2025. */
it.each([
  ['medical-records-and-health-information-technician', 50_250, 194_800, 7, 13_800, 14_200],
  ['medical-assistant', 44_200, 811_000, 12, 101_200, 112_300],
  ['medical-secretary', 44_640, 850_000, 4, 35_300, undefined],
])('has the figures of BLS for %s', (id, pay, jobs, growth, change, openings) => {
  const { now } = careerOf(id);
  expect([now?.medianPay, now?.jobs, now?.growth, now?.change].map((one) => one?.value)).toEqual([
    pay,
    jobs,
    growth,
    change,
  ]);
  expect(now?.openings?.value).toBe(openings);
  expect(Math.round(((now?.change.value ?? 0) / (now?.jobs.value ?? 1)) * 100)).toBe(growth);
});

it('gives no figures of its own to a role that nobody counts', () => {
  const { now, countedWith = '' } = careerOf('medical-coding-specialist');
  expect(now).toBeUndefined();
  expect(careerOf(countedWith).now).toBeDefined();
});

describe('the fact of the day', () => {
  const facts = careerFacts(careers);

  it.each(facts)('$about, $text: says its year and where it is from', ({ vintage, source }) => {
    expect(vintage).toMatch(/20\d\d/);
    expect(sourceOf(source)).toMatchObject({ publisher: 'BLS', edition: '2025-08-28' });
  });

  it('is the same all day, another one tomorrow, and each in its turn', () => {
    const days = facts.map((_, day) => factOfTheDay(facts, 20_000 + day));
    expect(new Set(days)).toEqual(new Set(facts));
    expect(factOfTheDay(facts, 20_000)).toBe(days[0]);
  });

  it('is none where there are none', () => {
    expect(factOfTheDay([], 1)).toBeUndefined();
  });
});

it('compares billers and coders at every stage of the claim', () => {
  expect(stagesOfWork.map(({ stage }) => stage)).toEqual(stages);
  for (const { biller, coder } of stagesOfWork) expect(biller ?? coder).toBeTruthy();
});

it('refuses a career or a source that there is not', () => {
  expect(() => careerOf('barber')).toThrow(new RangeError('No career "barber"'));
  expect(() => sourceOf('hearsay')).toThrow(new RangeError('No source "hearsay"'));
});
