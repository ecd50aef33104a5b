import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);

/** Every action that a workflow uses: where, and how it is named there. */
const uses = files.flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => /^\s*(?:-\s+)?uses:/.test(line))
    .map((line) => [file, line.trim()] as const),
);

it('use actions', () => {
  expect(uses.length).toBeGreaterThan(5);
});

it.each(uses)('in %s pin an action by its commit, and say which version that is: %s', (_, line) => {
  // Whoever owns an action can move its tags, but not a commit.
  expect(line).toMatch(/^(?:- )?uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it('run on the Node that the packages bring', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([...new Set(Object.values(optionalDependencies))]).toEqual([
    readFileSync('.nvmrc', 'utf8').trim(),
  ]);
});
