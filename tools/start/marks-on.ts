import type { Page } from 'puppeteer-core';

import type { Driver, Where } from '../../tests/e2e/harness/driver';
import { until } from '../../tests/e2e/harness/until';

/** So long we wait for a first mark: large pages have it in less than one second. */
const PATIENCE_MS = 5_000;

/** Texts of marks, and the page or frame that they are in. */
export interface Marks {
  readonly where: Where;
  readonly terms: readonly string[];
  readonly notes: readonly string[];
}

/** The marks of a page once no more come, or else of the first of its frames; undefined for none. */
export async function marksOn(driver: Driver, page: Page): Promise<Marks | undefined> {
  let before = '';
  const settled = until(
    'marks settle',
    async () => {
      const all = await Promise.all([page, ...page.frames()].map((one) => marksIn(driver, one)));
      const found = all.find(({ terms, notes }) => terms.length + notes.length > 0);
      const now = JSON.stringify(all.map(({ terms, notes }) => [terms, notes]));
      const isSettled = now === before;
      before = now;
      return isSettled ? found : undefined;
    },
    PATIENCE_MS,
  );
  return settled.catch(() => undefined);
}

async function marksIn(driver: Driver, where: Where): Promise<Marks> {
  // A frame may go at any moment.
  const marks = Object.entries(await driver.marks(where).catch(() => ({})));
  const named = (start: string) =>
    marks.filter(([name]) => name.startsWith(start)).flatMap(([, texts]) => texts);
  return { where, terms: named('codelight-term'), notes: named('codelight-note') };
}
