import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addWords, type Owner, pageThatHides } from './harness/clobber';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

// A form's fields are properties of it by their names, in front of its own; and elements with an id
// are properties of the window that nobody has defined. Chromium shows both to content scripts
// (browser-bugs.md: named-properties-seen). (What a document has by name it shows to the page
// alone: tests/platform/page/dom.test.ts.)

const TERMS = ['allowed amount', 'clean claim', 'fee schedule', 'timely filing limit'];

const pages = [
  ['clobber-form.html', 'every member of its form'],
  ['clobber-window.html', 'what scripts and libraries look up on the window'],
] as const;

/** One at a time: what reading stumbles over first hides the others. */
const names: Readonly<Record<Owner, string>> = {
  form: 'checkVisibility closest firstChild hasAttribute localName nextSibling nodeType parentNode',
  window: 'codelight',
};
const singly = (Object.keys(names) as Owner[]).flatMap((owner) =>
  names[owner].split(' ').map((name) => [owner, name] as const),
);

describe.each(browserNames)('pages that hide members by names of theirs, in %s', (browser) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open(browser);
    opened.site.route('/made/hides', ({ url = '' }, response) => {
      const { searchParams } = new URL(url, 'http://page.test');
      const owner = searchParams.get('owner') as Owner; // as asked below
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(pageThatHides(owner, searchParams.get('name') ?? ''));
    });
    await opened.driver.install();
  });
  afterAll(() => opened.close());

  const marks = async (page: Page, terms: readonly string[]) => {
    let found: readonly string[] = [];
    const look = async () => {
      found = (await opened.driver.marks(page))['codelight-term-new'] ?? [];
      return found.length === terms.length;
    };
    // A page that hangs answers nothing.
    const ask = () => Promise.race([look(), pause(1_000)]);
    await until('it is marked', ask, 5_000).catch(() => undefined);
    expect(found.toSorted()).toEqual(terms);
  };

  /** It is marked, stays so when it changes, and hears nothing of us. */
  const worksOn = async (where: string) => {
    const page = await opened.driver.newPage(where);
    await marks(page, TERMS);
    await page.evaluate(addWords, 'A remittance advice comes later.');
    await marks(page, [...TERMS, 'remittance advice'].toSorted());
    expect(await opened.driver.consoleMessages(page)).toEqual([]);
    await page.close();
  };

  it.each(pages)('%s hides, %s', (file) => worksOn(`/pages/${file}`), 20_000);

  // Firefox shows content scripts none of it: there, the pages above are enough
  // (browser-bugs.md: named-properties-seen).
  it.runIf(browser === 'chromium').each(singly)(
    '%s: hides %s',
    (owner, name) => worksOn(`/made/hides?owner=${owner}&name=${name}`),
    20_000,
  );
});
