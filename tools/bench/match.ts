// npm run bench [-- --json] [--rounds N] [--pages FOLDER]: how fast terms are found.
//
// The yardstick b is to touch every character once with charCodeAt. (On a page, b is to walk
// through its text nodes as well, about as much again: ratios are lower there.) Times are of
// one machine on one day; what can be compared are ratios, taken in the same rounds.
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Entry } from '../../core/glossary/entry';
import type { EntryHit } from '../../core/hit/entry-hit';
import { findTerms } from '../../core/match/find-terms';
import { compileIndex } from '../../core/match-index/compile-index';
import { decodeIndex } from '../../core/match-index/decode-index';
import { readGlossary } from '../match-index';
import { createAlternation } from './alternation';
import { countMistakes } from './check';
import { measureDecoding } from './decode';
import { createDice } from './dice';
import { makeGlossary } from './made-glossary';
import { makeWords } from './made-words';
import { measure } from './measure';
import { makePages, type Page, savedPages } from './pages';
import { type PageTimes, report } from './report';

interface Matcher {
  readonly name: string;
  readonly find: (text: string) => readonly EntryHit[];
}

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    pages: { type: 'string', default: path.join(import.meta.dirname, '../../../shared/pages') },
  },
});

const language = makeWords(createDice(1), 30_000);
const few = makeGlossary(1_000, language);
const many = makeGlossary(100_000, language);
const own = readGlossary();
const names = few.map(({ name }) => name);
const pages = [...makePages(language, names), ...savedPages(options.pages)];

const matchers: readonly Matcher[] = [
  ours('1,000 terms', few),
  ours('100,000 terms', many),
  { name: 'one RegExp, 1,000 terms', find: createAlternation(few) },
  ours('our glossary', own),
];
const mistakes = matchers.slice(0, 3).map(({ name, find }, i) => ({
  name,
  mistakes: countMistakes(find, i === 1 ? many : few, pages),
}));

report(
  {
    pages: pages.map(timesOn),
    mistakes,
    decoding: [
      { name: '1,000 made terms', ...measureDecoding(compileIndex(few)) },
      { name: `our glossary, ${own.length} entries`, ...measureDecoding(compileIndex(own)) },
    ],
  },
  options.json,
);

function ours(name: string, entries: readonly Entry[]): Matcher {
  const index = decodeIndex(compileIndex(entries));
  return { name, find: (text) => findTerms(text, index) };
}

function timesOn({ name, blocks, length }: Page): PageTimes {
  const contenders = [
    { name: 'b', run: () => touch(blocks) },
    ...matchers.map(({ name, find }) => ({ name, run: () => countHits(blocks, find) })),
  ];
  const [b, ...others] = measure(contenders, Math.max(7, Number(options.rounds)));
  if (!b) throw new RangeError('Nothing was measured');
  return {
    ...{ name, length, b },
    matchers: others.map((times, i) => ({
      ...times,
      ratio: times.median / b.median,
      hits: contenders[i + 1]?.run() ?? 0,
    })),
  };
}

function touch(blocks: readonly string[]): number {
  let sum = 0;
  for (const text of blocks) {
    for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  }
  return sum;
}

function countHits(blocks: readonly string[], find: Matcher['find']): number {
  let hits = 0;
  for (const text of blocks) hits += find(text).length;
  return hits;
}
