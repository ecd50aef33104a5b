import { describe, expect, it } from 'vitest';

import {
  billers,
  careerOf,
  careers,
  coders,
  cpc,
  field,
  pay,
  specialists,
  stagesOfWork,
  together,
  ways,
} from '@/core/career/careers';
import { careerFacts, factOfTheDay } from '@/core/career/fact-of-the-day';
import { stages } from '@/core/glossary/stages';

describe('the source article', () => {
  const told = [...careers, billers, coders, together, field, specialists, ...ways, pay, cpc];
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('has its statement %i told', (statement) => {
    expect(told.filter(({ article }) => article.includes(statement))).not.toEqual([]);
  });

  it.each([
    ['medical-records-and-health-information-technician', 22, 'much faster than average'],
    ['medical-assistant', 29, 'much faster than average'],
    ['medical-secretary', 36, 'much faster than average'],
    ['medical-coding-specialist', 22, 'faster than average'],
  ])('has its figure for %s, as one of the past', (id, growth, wording) => {
    expect(careerOf(id).then).toMatchObject({
      growth,
      wording,
      period: '2012–22',
      isHistoric: true,
    });
  });
});

describe('every figure of today', () => {
  it.each(careerFacts(careers))('$about, $text: has its year and source', ({ vintage, source }) => {
    expect(vintage).toMatch(/^(?:May )?20\d\d(?:–\d\d)?$/);
    expect(source.title).toContain('28 Aug 2025');
    expect(new URL(source.url).host).toBe('www.bls.gov');
  });

  it('is another one each day, and the same all day', () => {
    const facts = careerFacts(careers);
    expect(factOfTheDay(facts, 20_000)).toBe(factOfTheDay(facts, 20_000));
    expect(factOfTheDay(facts, 20_001)).not.toBe(factOfTheDay(facts, 20_000));
    expect(factOfTheDay([], 1)).toBeUndefined();
  });
});

it('gives no figures of its own to a role that nobody counts', () => {
  const { now, countedWith = '' } = careerOf('medical-coding-specialist');
  expect(now).toBeUndefined();
  expect(careerOf(countedWith).now).toBeDefined();
});

it('compares billers and coders at every stage of the claim', () => {
  expect(stagesOfWork.map(({ stage }) => stage)).toEqual(stages);
  for (const { biller, coder } of stagesOfWork) expect(biller ?? coder).toBeTruthy();
});

it('refuses a career that there is not', () => {
  expect(() => careerOf('barber')).toThrow(new RangeError('No career "barber"'));
});
