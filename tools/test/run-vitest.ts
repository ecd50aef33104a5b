import { readFileSync, rmSync } from 'node:fs';

import { run } from './run';
import type { Tally } from './tally';

/** As much of Vitest's report as we count. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Run some of Vitest's projects, showing what it shows, and count by its own report. */
export async function runVitest(projects: readonly string[]): Promise<Tally> {
  const file = `.output/tests/${projects.join('-')}.json`;
  rmSync(file, { force: true });
  const { isPassed } = await run(
    [
      ...['vitest', 'run'],
      ...projects.flatMap((name) => ['--project', name]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    // Or it warns, once for each project, of how imports in our configuration are written.
    { isShown: true, env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
  );
  return tallyOf(file, isPassed);
}

function tallyOf(file: string, isPassed: boolean): Tally {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  // A file that did not even load has no tests to count.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return {
    passed: numPassedTests,
    // An error outside all tests fails the run as well.
    failed: failed === 0 && !isPassed ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Vitest ended before it wrote one
  }
}
