// npm test: everything there is to check, in order. A failed step does not keep the others from
// running; the last line says how many of all passed.
import { spawnSync } from 'node:child_process';

import { lintForStore } from './lint-for-store';
import { runVitest } from './run-vitest';
import { inWords, one, sum, type Tally } from './tally';

const tallies: Tally[] = [];

step('Types', () => one(runs('wxt prepare') && runs('tsc --build')));
step('Lint', () => one(runs('biome check --error-on-warnings .')));
step('Unused code', () => one(runs('knip')));
step('Units, components, pages', () => runVitest(['core', 'platform', 'page', 'components']));
const isBuilt = [
  step('Build for Chromium', () => one(runs('wxt build -b chrome'))),
  step('Build for Firefox', () => one(runs('wxt build -b firefox'))),
].every(({ failed }) => failed === 0);
step('Store linter', () => one(isBuilt && isFitForStore()));
step('Packages of the last commit, built three times', () => runVitest(['package']));
step('Every state in every look, Chromium and Firefox', () => runVitest(['gallery']));
step('End to end, Chromium and Firefox', () => (isBuilt ? runVitest(['e2e']) : notBuilt()));

const total = sum(tallies);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${inWords(total)}`);

function step(name: string, act: () => Tally): Tally {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
  const tally = act();
  tallies.push(tally);
  console.log(inWords(tally));
  return tally;
}

function runs(line: string): boolean {
  const [command = '', ...words] = line.split(' ');
  return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
}

function isFitForStore(): boolean {
  const problems = lintForStore('.output/firefox-mv3');
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

function notBuilt(): Tally {
  console.error('Not run: there is no build to test.');
  return one(false);
}
