import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectNumber } from '@/core/glossary/subjects';
import { findTerms, readTerms } from '@/core/match/find-terms';
import { noJudgement, type PageJudgement } from '@/core/match/page-judgement';
import { compileIndex } from '@/core/match-index/compile-index';
import { decodeIndex } from '@/core/match-index/decode-index';

import { entry } from './entries';
import { slowFindTerms } from './slow-find-terms';
import { entries } from './test-glossary';

const index = decodeIndex(compileIndex(entries));

function wordsIn(text: string): readonly string[] {
  return findTerms(text, index).map(({ start, end }) => text.slice(start, end));
}

function termsIn(text: string): readonly string[] {
  return findTerms(text, index).map(({ id }) => id);
}

// Each row is one sentence of the manual: [text, what is found, why].
describe('a form', () => {
  it.each([
    ['the allowed amount', ['allowed amount'], 'is found where it stands'],
    ['allowed amount due', ['allowed amount'], 'the first of two that overlap'],
    ['Medicare Advantage or Medicare', ['Medicare Advantage', 'Medicare'], 'the longest first'],
    ['coordination of care', [], 'only as a whole'],
    ['disallowed amount, allowed amounting', [], 'of whole words'],
    ['the allowed_amount column, copay2', [], 'not in the names of programs'],
    ['ALLOWED AMOUNT, Allowed Amount', ['ALLOWED AMOUNT', 'Allowed Amount'], 'in any case'],
    ['', [], 'nowhere in nothing'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('an ending', () => {
  it.each([
    ['allowed amounts', ['allowed amounts'], 'a plural'],
    ['payer policies, payer policys', ['payer policies'], 'in -ies'],
    ['candidate-losses, candidate-losss', ['candidate-losses'], 'in -es'],
    ['batches, batchs', ['batches'], 'in -es behind ch'],
    ['two diagnoses, no diagnosises', ['diagnoses'], 'an irregular plural, and no other'],
    ['Medicares', [], 'no plural where there is none'],
    ["Medicare’s, MEDICARE'S", ['Medicare’s', "MEDICARE'S"], 'a possessive all the same'],
    [
      "the payer policy's, the candidate-loss's",
      ["payer policy's", "candidate-loss's"],
      'of any word',
    ],
    ["allowed amounts' sum", ['allowed amounts'], 'of a plural, without the apostrophe'],
    ["diagnosis's, diagnoses'", ["diagnosis's", 'diagnoses'], 'of irregular ones'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('an apostrophe', () => {
  it.each([
    ['workers’ compensation', ['workers’ compensation'], 'may be curly'],
    ["worker's compensation", ["worker's compensation"], 'may stand elsewhere beside the final s'],
    ['workers compensation', ['workers compensation'], 'may be missing'],
    ["wo'rkers compensation, diagno'sis", [], 'stands nowhere else'],
    ["we'll visit", [], 'makes no word out of two'],
    ["o'clock rule, oclock rule", ["o'clock rule", 'oclock rule'], 'but where the form has it'],
    ["oc'lock rule", [], 'and there only'],
    ['‘allowed amount’', ['allowed amount'], 'as a quote is not part of it'],
    ["allowed' amount", [], 'and ends a phrase'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('between the words', () => {
  it.each([
    ['follow up, follow-up', ['follow up', 'follow-up'], 'a hyphen is a space'],
    ['followup', ['followup'], 'and may be missing from a form that has one'],
    ['allowedamount', [], 'but a space may not'],
    ['allowed-amount', ['allowed-amount'], 'a space may be a hyphen'],
    ['outof-pocket costs', ['outof-pocket costs'], 'each hyphen for itself'],
    ['outofpocket costs', ['outofpocket costs'], 'or all'],
    ['ICD‑10–CM, ICD10-CM', ['ICD‑10–CM', 'ICD10-CM'], 'a no-break hyphen, an en dash'],
    ['allowed – amount', [], 'but a dash ends a phrase'],
    ['allowed—amount', [], 'an em dash always'],
    ['allowed- amount', ['allowed- amount'], 'a hyphen may end the line'],
    ['allowed\u00A0amount', ['allowed\u00A0amount'], 'a no-break space'],
    ['allowed \n\t amount', ['allowed \n\t amount'], 'a run of white space'],
    ['al\u00ADlowed am\u200Bount', ['al\u00ADlowed am\u200Bount'], 'nothing that cannot be seen'],
    ['copay\u00AD copay\u2060', ['copay', 'copay'], 'which is not part of the hit at its end'],
    ['séquela, SE\u0301QUELA', ['séquela', 'SE\u0301QUELA'], 'nor accents'],
    ['sequela\u0301.', ['sequela\u0301'], 'which are part of it'],
    ['COB® and co-pay™', ['COB', 'co-pay'], 'nor trade marks'],
    ['allowed. Amount; allowed, amount; allowed (amount)', [], 'punctuation ends a phrase'],
    ['allowed\uFFFCamount', [], 'and so does what is drawn in the line'],
    [
      'classification of diseases, International Classification of Diseases,\ntenth revision',
      ['International Classification of Diseases,\ntenth revision'],
      'unless the form has it',
    ],
    ['(copay) “copay” copay/COB', ['copay', 'copay', 'copay', 'COB'], 'around them anything'],
    ['日本語copay, 日本語 copay 😀copay', ['copay', 'copay'], 'but other letters make other words'],
    ['𝐜copay, copay\uD83D', ['copay'], 'also those beyond U+FFFF; half of one is none'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('a sign', () => {
  it.each([
    ['E/M, E / M, E&M', ['E/M', 'E / M', 'E&M'], '"/" and "&" are words'],
    ['a/r, A/Rs', ['a/r', 'A/Rs'], 'that take part in all the rest'],
    ['E M, EM, E-M, E\\M', [], 'and no others'],
    ['allowed/amount', [], 'so they part what they stand between'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('an exact form', () => {
  it.each([
    ['COB, COBs, COB’s', ['COB', 'COBs', 'COB’s'], 'is found as it is spelt'],
    ['corn on the cob, Cob, COBS', [], 'in no other case'],
    ['PhD, PHD, PhDs', ['PhD', 'PhDs'], 'in its own'],
    ['CMS, CMSs, CMSes', ['CMS', 'CMSs'], 'with a plain s behind any letter'],
    ['E/Ms, E/M’s', ['E/M’s'], 'without a plural if it has none'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('an address', () => {
  it.each([
    'medicare.gov',
    '(see Medicare.gov)',
    'copay@payer.com',
    'https://example.org/copay/cob?copay=COB#copay',
    'www.copay.example',
    'x.example/claim-form',
    'claim-form.pdf, CLAIM-FORM.PDF',
    'medicare.html#copay',
    '/copay/list',
    'C:\\copay\\list',
  ])('%j: nothing is found inside', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each([
    ['Ask about copay.', ['copay'], 'a full candidate ends a sentence'],
    ['the copay.The rest', ['copay'], 'also where a space is missing'],
    ['copay... and/or COB', ['copay', 'COB'], 'three dots'],
    ['copay:COB', ['copay', 'COB'], 'a colon'],
    ['medicare.gov copay', ['copay'], 'an address ends with white space'],
    ['medicare.gov\uFFFCcopay', ['copay'], 'and with what is drawn in the line'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('an everyday word', () => {
  it.each([
    ['I claim nothing', [], 'is not marked alone'],
    ['the claim has a copay', ['copay'], 'nor beside one sure term'],
    ['the claim, a copay, another co-pay', ['copay', 'co-pay'], 'said twice'],
    ['COB, a copay and the claim', ['COB', 'copay', 'claim'], 'but beside two'],
    ['an appeal, a payer, a copay', ['appeal', 'copay'], 'or a cue and a sure term'],
    ['a deductible', [], 'nor is one that is hardly met elsewhere'],
    ['a deductible, a copay', ['deductible', 'copay'], 'but for that one sure term will do'],
    ['a deductible, a payer', ['deductible'], 'or one cue'],
    ['query, copay, COB', ['copay', 'COB'], 'for one met everywhere any number is too few'],
    ['query, copay, a clinician', ['query', 'copay'], 'without a cue'],
    ['an appeal, Medicare', ['appeal', 'Medicare'], 'a cue that is a sure term counts as both'],
    ['query, Medicare', ['Medicare'], 'but not for a word met everywhere'],
    ['I claim copay@payer.com', [], 'not inside an address'],
    ['an appeal, a denial, by a payer', ['appeal'], 'or beside two cues'],
    ['an appeal after a denial, a denial', [], 'one cue comes by chance'],
    ['a charge and a fee', ['charge'], 'unless it has no other'],
    ['Appeal: DENIALS, PAYERS', ['Appeal'], 'in any case, in the plural'],
    ['appeal a denial to health-plans', ['appeal'], 'of several words'],
    ['appeal to the deniable, a payer', [], 'of whole words'],
    ['an appeal, a payer (medicare.gov/denial)', ['appeal'], 'anywhere'],
    ['an appeal to the people', [], 'and without any, nothing'],
    ['the PA payer', [], 'a cue of another form is no evidence'],
    ['charge a claim', [], 'nor is one that is an everyday word itself'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });

  it.each([
    ['take CARE of it', [], 'an abbreviation needs evidence as well'],
    ['the copay, COB, take CARE of it', ['copay', 'COB', 'CARE'], 'any'],
    ['COPAY: TAKE CARE OF IT', ['COPAY'], 'but among capitals a cue'],
    ['THE EVENT: TAKE CARE OF IT', ['CARE'], 'like this one'],
    ['the copay, COB. TAKE CARE of it', ['copay', 'COB', 'CARE'], 'one side is not enough'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });

  it('is no cue for itself', () => {
    const own = entry('claim', 'Claim', [], { cues: ['claim'] });
    const alone = decodeIndex(compileIndex([own]));
    expect(findTerms('the claim', alone)).toEqual([]);
    expect(findTerms('the claim, a claim', alone)).toHaveLength(2);
  });

  it('has its cue in a phrase that reaches beyond it', () => {
    const acute = entry('acute', 'Acute', [], { ordinary: true, cues: ['acute care'] });
    const alone = decodeIndex(compileIndex([acute]));
    expect(findTerms('acute care', alone)).toEqual([
      { kind: 'entry', id: 'acute', start: 0, end: 5 },
    ]);
  });

  it('gives way to a shorter form where its rule fails', () => {
    const long = entry('long', 'Claim form', [], { cues: ['payer'] });
    const both = decodeIndex(compileIndex([long, entry('short', 'Claim')]));
    expect(findTerms('a claim form', both)).toEqual([
      { kind: 'entry', id: 'short', start: 2, end: 7 },
    ]);
    expect(findTerms('a payer claim form', both)).toEqual([
      { kind: 'entry', id: 'long', start: 8, end: 18 },
    ]);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['a DOS, a fee', ['DOS'], 'needs one cue'],
    ['a DOS, a claim', [], 'not an everyday word'],
    ['a DOS, a code', [], 'nor one that is on every page'],
    ['a TOS, a claim', ['TOS'], 'unless there is no other'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('a form that two terms share', () => {
  it.each([
    ['Send the PA request', ['prior-authorization'], 'goes to the one whose cue is there'],
    ['The PA is a supervising clinician', ['physician-assistant'], 'or to the other'],
    ['a PA approval, a request, a clinician', ['prior-authorization'], 'the most cues win'],
    [
      'a PA request, another request, a supervising clinician',
      ['physician-assistant'],
      'each counted once',
    ],
    ['a PA and a copay', ['copayment'], 'a sure form is no evidence'],
    ['Philadelphia, PA 19104', [], 'and without any it is nobody’s'],
  ])('%j: %j (%s)', (text, ids) => {
    expect(termsIn(text)).toEqual(ids);
  });

  it('needs a cue also if it is an everyday word in both', () => {
    const rule = { ordinary: true, cues: ['cue'] } as const;
    const shared = decodeIndex(
      compileIndex([
        entry('a', 'Care', [], rule),
        entry('b', 'Care', [], { ordinary: true, cues: ['other'] }),
        entry('sure', 'Copay'),
      ]),
    );
    expect(findTerms('care, copay', shared).map(({ id }) => id)).toEqual(['sure']);
    expect(findTerms('care, other', shared).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('a word that rules a form out', () => {
  it.each([
    ['a charge and a fee', ['charge'], 'is missed by nothing'],
    ['a charge, a fee, a battery', [], 'does so beside a cue'],
    ['a charge beside the copay and the batteries', ['copay'], 'and beside a sure form'],
    ['the charge nurse has a fee, a charge', [], 'also as a phrase that holds the form'],
    ['the ledger', ['ledger'], 'a form that asks for nothing else needs no more than its absence'],
    ['the ledger, the battery', [], 'but that'],
    ['the ledger, a deductible', ['ledger', 'deductible'], 'and is evidence for others'],
    ['the ledger, a deductible, a battery', [], 'as long as it holds itself'],
    ['an MA, a health plan', ['MA'], 'of one sense'],
    ['an MA, a health plan, a battery', [], 'leaves what else has a cue'],
  ])('%j: %j (%s)', (text, found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

describe('on a page of the field', () => {
  const field: PageJudgement = { ...noJudgement, isOfField: true };
  const hitIn = (text: string, page: PageJudgement) => findTerms(text, index, page)[0];
  const of = (subject: Parameters<typeof subjectNumber>[0]) => ({
    ...field,
    subjects: 1 << subjectNumber(subject),
  });

  it.each([
    ['I claim nothing', ['claim'], 'an everyday word counts'],
    ['take CARE of it', ['CARE'], 'an abbreviation that is one'],
    ['TAKE CARE OF IT', [], 'but not in a line of capitals'],
    ['the payer', [], 'one word that asks for a cue asks for it everywhere'],
    ['a health card', ['health card'], 'but several do not'],
    ['see also', [], 'unless they are met everywhere'],
    ['a charge, a battery', [], 'and what is ruled out stays out'],
    ['a PA', ['PA'], 'a shared form is one of ours'],
    ['ASK THE PA NOW', [], 'unless its capitals say nothing'],
  ])('%j: %j (%s)', (text, found) => {
    expect(findTerms(text, index, field).map(({ start, end }) => text.slice(start, end))).toEqual(
      found,
    );
  });

  it('gives all senses where nothing decides, the most usual first', () => {
    expect(hitIn('an MA', field)).toEqual({
      kind: 'entry',
      id: 'medicare-advantage',
      start: 3,
      end: 5,
      senses: { form: 'ma', ids: ['medicare-advantage', 'medical-assistant'], by: 'nothing' },
    });
  });

  it.each([
    ['two MAs', of('careers-credentials'), 'medical-assistant', 'page', 'by its subject'],
    ['an MA', { ...field, subjects: -1 }, 'medicare-advantage', 'nothing', 'not if it has both'],
    ['an MA, a battery', field, 'medical-assistant', 'page', 'by what is ruled out'],
    ['an MA, a payer', of('careers-credentials'), 'medicare-advantage', 'cues', 'cues come first'],
    ['an MA, a payer, a clinician', field, 'medicare-advantage', 'nothing', 'if they agree'],
    [
      'an MA, a payer, a clinician',
      of('careers-credentials'),
      'medical-assistant',
      'page',
      'and if not, the subject',
    ],
    [
      'an MA',
      { ...of('government-programs'), choices: new Map([['ma', 'medical-assistant']]) },
      'medical-assistant',
      'choice',
      'but before that the learner',
    ],
    [
      'an MA, a payer',
      { ...field, choices: new Map([['ma', 'medical-assistant']]) },
      'medicare-advantage',
      'cues',
      'who does not outdo a cue',
    ],
    [
      'an MA, a payer, a health plan, a clinician',
      { ...field, choices: new Map([['ma', 'medical-assistant']]) },
      'medical-assistant',
      'choice',
      'unless the choice has one as well',
    ],
  ])('decides %j', (text, page, termId, by) => {
    expect(hitIn(text, page)).toMatchObject({ id: termId, senses: { by } });
  });

  it('only: elsewhere a choice makes no term', () => {
    const page = { ...noJudgement, choices: new Map([['ma', 'medical-assistant']]) };
    expect(findTerms('an MA', index, page)).toEqual([]);
  });

  it.each([
    ['I claim nothing', true, 'an everyday word without evidence'],
    ['a claim, a copay, COB', false, 'one that has enough'],
    ['an MA', true, 'a shared form'],
    ['an MA, a payer', true, 'also where cues decide: the learner may choose'],
    ['a copay', false, 'what is certain'],
    ['nothing', false, 'and nothing'],
  ])('%j depends on the page: %s (%s)', (text, isDoubtful) => {
    expect(readTerms(text, index, noJudgement).isDoubtful).toBe(isDoubtful);
    expect(readTerms(text, index, field).isDoubtful).toBe(isDoubtful);
  });
});

const SEPARATORS = [
  ...[' ', ' ', ' ', ' ', '-', ' -', '- ', '–', '’s', "s'", "'", "'s", '’', '.', ', ', '\n'],
  ...['\u00A0', '\u00AD', '\u200B', '\uFEFF', '\u0301', '\uFE0F', '/', ' / ', '&', '(', ')'],
  ...['日', '\uD83D', '😀', '𝐜', '_', '1', '@', '.gov', 'https://', 'www.', '\uFFFC', '®', 's'],
];

/** Texts made of a glossary's own words and of what may stand between them. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...entries.flatMap(({ name, also }) => [name, ...also.map(({ text }) => text)]),
      ...entries.flatMap(({ rule, also }) =>
        [rule, ...also].flatMap((form) => [...(form?.cues ?? []), ...(form?.unless ?? [])]),
      ),
      ...'allowed amount amounts claim claims COB cob PA pas diagnoses payer policies'.split(' '),
      ...'THE THE of ICD 10 workers worker rule well losses E M A R losss form'.split(' '),
      ...SEPARATORS,
      ...SEPARATORS,
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const pages: readonly PageJudgement[] = [
  noJudgement,
  { isOfField: true, subjects: 1 << subjectNumber('government-programs'), choices: new Map() },
  {
    isOfField: true,
    subjects: 1 << subjectNumber('claims-edi'),
    choices: new Map([
      ['pa', 'prior-authorization'],
      ['ma', 'medical-assistant'],
    ]),
  },
];

const anything = fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('on any text', () => {
  it('finds what an obviously right search finds', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(...pages), (text, page) => {
        expect(findTerms(text, index, page)).toEqual(slowFindTerms(text, entries, page));
      }),
      // Met once by chance, when the search did not know of cues that are on every page.
      { numRuns: 1_500, examples: [['DOS\ncode', noJudgement]] },
    );
  }, 30_000);

  it('finds in order, without overlaps, from a letter to a letter', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let free = 0;
        for (const { start, end } of findTerms(text, index)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$/su);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds the same again, whatever it read in between', () => {
    fc.assert(
      fc.property(anything, anything, (text, other) => {
        const first = findTerms(text, index);
        findTerms(other, index);
        expect(findTerms(text, index)).toEqual(first);
      }),
    );
  });

  it('reads a long one without losing a place', () => {
    const text = 'Ask about copay. '.repeat(10_000);
    const hits = findTerms(text, index);
    expect(hits).toHaveLength(10_000);
    expect(hits.at(-1)).toEqual({
      kind: 'entry',
      id: 'copayment',
      start: text.length - 7,
      end: text.length - 2,
    });
  });
});
