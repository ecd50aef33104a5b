// Set-up of each file of tests in browsers: what open.ts keeps for the next file goes with the
// worker, since a fixture of a worker is the one thing that Vitest tidies up then.
import { test } from 'vitest';

import { closeIdle } from './open';

const inWorker = test.extend(
  'idleBrowsers',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it what a fixture needs
  async ({}, { onCleanup }) => {
    onCleanup(closeIdle);
    return true;
  },
);
inWorker.beforeAll(({ idleBrowsers }) => void idleBrowsers);
