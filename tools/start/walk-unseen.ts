import path from 'node:path';

import type { BrowserName, Driver } from '../../tests/e2e/harness/driver';
import { launch } from '../../tests/e2e/harness/launch';
import { cameraInBothLooks, quickCamera } from './camera';
import { type Stop, type Walked, walk } from './walk';

interface Where {
  readonly browser: BrowserName;
  /** A folder that is kept. */
  readonly profile: string | undefined;
}

/** @returns 0, or 1 where a step failed */
export async function walkOne({ page, ...where }: Where & { page: Stop }): Promise<0 | 1> {
  console.log(
    `There is no display: ${where.browser} runs unseen, does the main job on ${page.url}, and takes pictures.`,
  );
  const walked = await inBrowser(where, (driver) =>
    walk(
      driver,
      [{ ...page, take: cameraInBothLooks(driver, picturesOf(where)) }],
      where.profile !== undefined,
    ),
  );
  return walked.some(({ problem }) => problem !== undefined) ? 1 : 0;
}

/** @returns 0, or 1 where a step failed on one of the pages */
export async function walkAll({
  pages,
  ...where
}: Where & { pages: readonly Stop[] }): Promise<0 | 1> {
  console.log(`${where.browser} runs unseen, and does the main job on ${pages.length} pages.`);
  const folder = path.join(picturesOf(where), 'all');
  const walked = await inBrowser(where, (driver) =>
    walk(
      driver,
      pages.map((page) => ({ ...page, take: quickCamera(folder, page.name) })),
      where.profile !== undefined,
    ),
  );
  const failed = walked.filter(({ problem }) => problem !== undefined);
  console.log(`\n${walked.length - failed.length} of ${walked.length} pages are walked.`);
  for (const { name, problem } of failed) console.error(`✗ ${name}: ${problem}`);
  return failed.length > 0 ? 1 : 0;
}

async function inBrowser(
  { browser, profile }: Where,
  act: (driver: Driver) => Promise<readonly Walked[]>,
): Promise<readonly Walked[]> {
  const driver = await launch(browser, profile === undefined ? {} : { profile });
  const interrupt = () => void driver.close().finally(() => process.exit(130)); // as shells tell it
  process.once('SIGINT', interrupt);
  try {
    return await act(driver);
  } finally {
    process.off('SIGINT', interrupt);
    await driver.close();
  }
}

function picturesOf({ browser }: Where): string {
  return path.join('.output/screenshots', browser);
}
