import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { findFaults, readRows } from './browser-bugs';

const ROOMS = 'components,core,data,entrypoints,handlers,platform,texts,tools,tests';
const files = globSync([`{${ROOMS}}/**/*.{ts,tsx,mjs,css}`, '*.config.ts']);
const sources = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
const table = readFileSync('docs/browser-bugs.md', 'utf8');

const ROW = '| `click-lost` | A click is lost. | Firefox | 2026-11-30 | seen here | `a.ts` |';
const CITED = '// Firefox loses a click (browser-bugs.md: click-lost).';

describe('what a comment says of a browser', () => {
  it('leans on a row of docs/browser-bugs.md, and each row is leant on where it says so', () => {
    expect(findFaults(table, sources)).toEqual([]);
  });

  it('is read from a table with rows', () => {
    expect(readRows(table).length).toBeGreaterThan(30);
  });

  it.each([
    ['b.ts', '// Firefox loses a click.'],
    ['b.ts', 'const x = 1; // Chromium has two\n'],
    ['b.ts', 'const x = 1; // Chrome has two\n// Another comment (browser-bugs.md: click-lost).'],
    ['b.tsx', '<p>{/* Chromium draws it twice. */}</p>'],
    ['b.css', '/*\n * Zoomed, Chrome’s is narrower.\n */'],
    ['b.mjs', '/** Where Firefox is. */\nexport const x = 1;'],
  ])('would be missed without a row: %s %j', (file, code) => {
    expect(findFaults(ROW, { 'a.ts': CITED, [file]: code })).toContain(`${file}:1 cites no row`);
  });

  it.each([
    ['b.ts', "const title = 'The card, in Firefox'; // not a comment"],
    ['b.ts', 'interface FirefoxElement extends Element {} // as it is there'],
    ['b.ts', '// chrome.dom and moz-extension: are names of an API'],
  ])('would not be missed: %s %j', (file, code) => {
    expect(findFaults(ROW, { 'a.ts': CITED, [file]: code })).toEqual([]);
  });

  it.each([
    CITED,
    '// Firefox loses a click\n// (browser-bugs.md: click-lost).',
    '/**\n * Firefox loses a click (browser-bugs.md:\n * click-lost).\n */',
    'const x = 1; // Firefox (browser-bugs.md: click-lost)',
  ])('has its row: %j', (code) => {
    expect(findFaults(ROW, { 'a.ts': code })).toEqual([]);
  });

  it.each<[string, string, Record<string, string>]>([
    ['"click-lost" is cited by no comment', ROW, { 'a.ts': '' }],
    ['"click-lost" names a.ts, which is no file', ROW, { 'b.ts': CITED }],
    ['"click-lost" names a.ts, which does not cite it', ROW, { 'a.ts': '', 'b.ts': CITED }],
    ['"click-lost" does not name b.ts, which cites it', ROW, { 'a.ts': CITED, 'b.ts': CITED }],
    ['"click-lost" is the id of two rows', `${ROW}\n${ROW}`, { 'a.ts': CITED }],
    ['b.ts:1 cites "other", which is no row', ROW, { 'b.ts': '// x (browser-bugs.md: other)' }],
  ])('would be said: %s', (fault, rows, made) => {
    expect(findFaults(rows, made)).toContain(fault);
  });
});
