// npm test: everything there is to check. Two steps go side by side, for two cores, but for those
// that have work for both by themselves. A failed step does not keep the others from running; the
// last line says how many of all passed.
import { lintForStore } from './lint-for-store';
import { runVitest } from './run-vitest';
import { commands, shown, step } from './step';
import { inWords, one, sum, type Tally } from './tally';

const types = await commands('Types', 'wxt prepare', 'tsc --build');
const [code, builds] = await Promise.all([checkCode(), build()]);
const units = await shown('Units, components, pages', () =>
  runVitest(['core', 'platform', 'page', 'components']),
);
const packages = await shown('Packages of the last commit, built three times', () =>
  runVitest(['package']),
);
const inBrowsers = await shown('Every state in every look; end to end; Chromium and Firefox', () =>
  builds.every(isPassed)
    ? runVitest(['gallery', 'e2e-chromium', 'e2e-firefox', 'e2e-quiet'])
    : runWithoutBuild(),
);

const total = sum([types, ...code, ...builds, units, packages, inBrowsers]);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${inWords(total)}`);

async function checkCode(): Promise<readonly Tally[]> {
  return [
    await commands('Lint', 'biome check --error-on-warnings .'),
    await commands('Unused code', 'knip'),
  ];
}

async function build(): Promise<readonly Tally[]> {
  const both = [
    await commands('Build for Chromium', 'wxt build -b chrome'),
    await commands('Build for Firefox', 'wxt build -b firefox'),
  ];
  const store = await step('Store linter', async () => {
    const isBuilt = both.every(isPassed);
    const problems = isBuilt ? await lintForStore('.output/firefox-mv3') : ['There is no build.'];
    return { tally: one(problems.length === 0), output: problems.join('\n') };
  });
  return [...both, store];
}

function isPassed({ failed }: Tally): boolean {
  return failed === 0;
}

async function runWithoutBuild(): Promise<Tally> {
  console.error('Nothing is run end to end: there is no build to test.');
  return sum([one(false), await runVitest(['gallery'])]);
}
