import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const LONGEST = 200;
const LONGEST_WIRING = 80;

/** Files with more lines than that, as "file: lines". */
function longerThan(most: number, pattern: string): readonly string[] {
  return globSync(pattern)
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > most)
    .map(({ file, lines }) => `${file}: ${lines}`)
    .sort();
}

it('no source file is longer than 200 lines', () => {
  const rooms = '{components,core,data,entrypoints,handlers,platform,texts,tools}';
  expect(longerThan(LONGEST, `${rooms}/**/*.{ts,tsx,mjs,css}`)).toEqual([]);
});

it('an entrypoint wires, in 80 lines at most', () => {
  expect(longerThan(LONGEST_WIRING, 'entrypoints/**/*.{ts,tsx}')).toEqual([]);
});
