import { describe, expect, it } from 'vitest';
import { glossary } from '@/core/glossary/glossary';
import { compileIndex } from '@/core/match-index/compile-index';
import { decodeIndex } from '@/core/match-index/decode-index';
import { type Paragraph, paragraphsOf } from '@/tools/glossary/corpus';
import { nearDuplicates } from '@/tools/glossary/near-duplicates';
import { gradeOf } from '@/tools/glossary/reading-level';
import { falsePer2000, precisionOf, recallOf, scoreHalf } from '@/tools/glossary/score';
import { skeletonOf } from '@/tools/glossary/skeleton';
import { statsOf } from '@/tools/glossary/stats';

describe('a file of the corpus', () => {
  it('is paragraphs between empty lines, with marks in brackets', () => {
    expect(
      paragraphsOf('# A heading\nThe [[copay]] is\n$20.\n\nA [[PA|prior-authorization]].\n'),
    ).toEqual([
      { text: 'The copay is $20.', expected: [{ start: 4, end: 9 }] },
      { text: 'A PA.', expected: [{ start: 2, end: 4, termId: 'prior-authorization' }] },
    ]);
  });
});

describe('a score', () => {
  const index = decodeIndex(compileIndex(glossary));
  const score = (genre: string, written: string) => {
    const paragraphs = paragraphsOf(written).map(
      (paragraph): Paragraph => ({ half: 'tuned', genre, ...paragraph }),
    );
    return scoreHalf('tuned', paragraphs, index);
  };

  it.each([
    ['The [[coinsurance]] and the [[deductible]].', 1, 1, 'all of it'],
    ['The [[coinsurance]] and the [[zebra]].', 0.5, 1, 'one is missed'],
    ['The coinsurance and the [[deductible]].', 1, 0.5, 'one is too many'],
    ['[[your coinsurance]]', 1, 1, 'a mark inside what is meant'],
    ['the [[coinsurance|copayment]]', 0, 0, 'the wrong entry is both'],
    ['nothing', 1, 1, 'nothing to be found'],
  ])('of %j: recall %d, precision %d (%s)', (written, recall, precision) => {
    const { field } = score('remittance', written);
    expect([recallOf(field), precisionOf(field)]).toEqual([recall, precision]);
  });

  it('counts false marks by words where the genre is another', () => {
    const { field, others } = score('news', `coinsurance ${'word '.repeat(999)}`);
    expect(field.paragraphs).toBe(0);
    expect(falsePer2000(others)).toBe(2);
  });
});

describe('entries', () => {
  it('are near duplicates when most runs of three words are the same', () => {
    const texts = new Map([
      ['a', 'The amount that a payer allows for a service'],
      ['b', 'The amount that a payer allows for a visit'],
      ['c', 'What a plan pays when two plans cover a patient'],
    ]);
    expect(nearDuplicates(texts, 0.5)).toEqual([{ one: 'a', other: 'b', likeness: 0.75 }]);
  });

  it('are harder the longer their sentences and words', () => {
    const easy = gradeOf('The plan pays first. You pay the rest.');
    const hard = gradeOf(
      'Retrospective reimbursement methodologies necessitate comprehensive documentation of individual utilization.',
    );
    expect(easy).toBeLessThan(4);
    expect(hard).toBeGreaterThan(16);
  });

  it('begin with an id out of their name', () => {
    expect(skeletonOf('Workers’ compensation (NF-3)', 'claims-edi', '2026-11-25')).toMatchObject({
      id: 'workers-compensation-nf-3',
      checked: '2026-11-25',
    });
  });

  it('are counted', () => {
    const stats = statsOf(glossary);
    expect(stats.entries).toBe(glossary.length);
    expect(Object.values(stats.bySubject).reduce((sum, count) => sum + count, 0)).toBe(
      glossary.length,
    );
    expect(stats.filled.short).toBe(glossary.length);
    expect(stats.sharedForms).toBeGreaterThanOrEqual(2);
    expect(stats.confusedPairs).toBeGreaterThan(0);
  });
});
