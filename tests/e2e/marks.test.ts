import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { pageWithoutUs, sectionsOfMarks } from './harness/in-page';
import { browserNames } from './harness/launch';
import { folders, hasShared, type Opened, open, SHARED } from './harness/open';
import { scan } from './harness/scan';
import { pause } from './harness/until';

const demo = '/demo/demo.html';
const real = hasShared
  ? readdirSync(SHARED)
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/shared/${file}`)
  : [];
const found = scan([demo, ...real].map(fileOf));

/** What the scan finds on a page, white space as a reader sees it. */
function expected(page: string) {
  return found
    .filter(({ file }) => file === fileOf(page))
    .map(({ termId, text }) => ({ termId, text: plain(text) }));
}

function fileOf(page: string): string {
  const [, folder = '', ...rest] = page.split('/');
  return path.join(folders[folder as keyof typeof folders], ...rest); // one of them
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe.each(browserNames)('marks in %s', (name) => {
  let opened: Opened;
  const before = new Map<string, string>();

  beforeAll(async () => {
    opened = await open(name);
    for (const where of [demo, ...real]) {
      const page = await opened.driver.newPage(where);
      before.set(where, await page.evaluate(pageWithoutUs));
      await page.close();
    }
    await opened.driver.install();
  });
  afterAll(() => opened.close());

  const marksEach = async (where: string) => {
    const page = await opened.driver.newPage(where);
    if (expected(where).length === 0) await pause(1_000); // time enough to mark what is not to be
    const settled =
      expected(where).length > 0
        ? await opened.driver.termMarks(page)
        : ((await opened.driver.marks(page))['codelight-term-new'] ?? []);
    const marks = settled.map(plain);
    const sections = await page.evaluate(sectionsOfMarks);
    const outer = await page.evaluate(pageWithoutUs);
    await page.close();
    return { marks, sections, outer };
  };

  /** The first of each term in each section, by our own reading of what a section is. */
  const firstOfEach = (where: string, sections: readonly number[]) => {
    const seen = new Set<string>();
    return expected(where).filter(({ termId }, i) => {
      const key = `${sections[i]} ${termId}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
  };

  const check = async (where: string) => {
    await opened.driver.setSettings({ occurrences: 'all' });
    const all = await marksEach(where);
    const wanted = expected(where);
    expect([where, all.marks]).toEqual([where, wanted.map(({ text }) => text)]);

    await opened.driver.setSettings({ occurrences: 'first' });
    const first = await marksEach(where);
    const firsts = firstOfEach(where, all.sections).map(({ text }) => text);
    expect([where, first.marks]).toEqual([where, firsts]);

    expect([where, first.outer]).toEqual([where, before.get(where)]);
  };

  it('has what the scan finds on the demo article, and leaves the article as it was', async () => {
    expect(expected(demo).length).toBeGreaterThan(20);
    await check(demo);
  });

  it.skipIf(real.length === 0)(
    `does so on real pages (${hasShared ? real.length : `not here: ${SHARED}`})`,
    async () => {
      for (const where of real) await check(where);
    },
  );
});
