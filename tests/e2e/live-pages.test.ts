import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

describe.each(browserNames)('a page that changes, in %s', (name) => {
  let opened: Opened;
  let page: Page;
  let atInstall: Page;

  beforeAll(async () => {
    opened = await open(name);
    atInstall = await opened.driver.newPage('/pages/live.html');
    await opened.driver.install();
  });
  beforeEach(async () => {
    page = await opened.driver.newPage('/pages/live.html');
    await becomes(['allowed amount', 'fee schedule']);
    return () => page.close();
  });
  afterAll(() => opened.close());

  /** Wait until these, and no others, are marked. */
  async function becomes(
    terms: readonly string[],
    where: Page | Frame = page,
    inAnyOrder = false,
  ): Promise<void> {
    const wanted = JSON.stringify(inAnyOrder ? terms.toSorted() : terms);
    let last: readonly string[] = [];
    await until(`marks are ${wanted}`, async () => {
      last = (await opened.driver.marks(where))['codelight-term-new'] ?? [];
      return JSON.stringify(inAnyOrder ? last.toSorted() : last) === wanted;
    }).catch(() => expect(last).toEqual(terms));
  }

  it('is marked if it was open before the install', async () => {
    await atInstall.bringToFront(); // a page behind others has time
    await becomes(['allowed amount', 'fee schedule'], atInstall);
    await atInstall.close();
  });

  it('marks what is added', async () => {
    await page.evaluate(() => {
      document.querySelector('#new')?.append('Send a clean claim', ' in time.');
    });
    await becomes(['allowed amount', 'fee schedule', 'clean claim']);
  });

  it('marks a term that is put together from what was there and what is added', async () => {
    await page.evaluate(() => document.querySelector('#words')?.append(' Timely'));
    await page.evaluate(() => {
      const filing = document.createElement('b');
      filing.textContent = ' filing';
      document.querySelector('#words')?.append(filing);
    });
    await becomes(['allowed amount', 'fee schedule', 'Timely filing']);
  });

  it('follows text that is changed, and the order of marks stays that of the page', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('#words')?.firstChild;
      if (text) text.nodeValue = 'A remittance advice lists it.';
    });
    await becomes(['allowed amount', 'remittance advice']);
  });

  it('takes away the marks of what is removed', async () => {
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await becomes(['fee schedule']);
  });

  it('marks the next occurrence when the first of a section goes', async () => {
    await page.evaluate(() => {
      document.querySelector('#second')?.append('And a fee schedule again.');
      document.querySelector('#words')?.remove();
    });
    await becomes(['allowed amount', 'fee schedule']);
  });

  it('follows an application to its next page', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '/pages/other');
      document.body.innerHTML = '<h1>Next</h1><p>Here is a remittance advice.</p>';
    });
    await becomes(['remittance advice']);
    await page.goBack();
    await page.evaluate(() => {
      document.body.innerHTML = '<h1>Back</h1><p>Here is a clean claim.</p>';
    });
    await becomes(['clean claim']);
  });

  it('marks what comes in open shadow roots, also later', async () => {
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>A remittance advice.</p>';
      document.querySelector('#new')?.append(host);
    });
    // The page's own world has no order of words in different trees.
    await becomes(['allowed amount', 'fee schedule', 'remittance advice'], page, true);
    await page.evaluate(() => {
      const root = document.querySelector('#new div')?.shadowRoot;
      root?.querySelector('p')?.append(' A clean claim.');
    });
    const all = ['allowed amount', 'fee schedule', 'remittance advice', 'clean claim'];
    await becomes(all, page, true);
  });

  it('stops marking what becomes an editor, and marks it again when it stops', async () => {
    await page.evaluate(() =>
      document.querySelector('#second')?.setAttribute('contenteditable', ''),
    );
    await becomes(['allowed amount']);
    await page.evaluate(() =>
      document.querySelector('#second')?.removeAttribute('contenteditable'),
    );
    await becomes(['allowed amount', 'fee schedule']);
  });
});

describe.each(browserNames)('frames, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
    page = await opened.driver.newPage('/pages/frames.html');
  });
  afterAll(() => opened.close());

  const frameNamed = async (wanted: string) => {
    for (const frame of page.frames()) {
      const element = await frame.frameElement();
      if ((await element?.evaluate(({ name: itsName }) => itsName)) === wanted) return frame;
    }
    throw new Error(`No frame "${wanted}"`);
  };

  it.each([['same'], ['cross'], ['srcdoc'], ['sandboxed'], ['blank']])(
    'marks the one that is %s',
    async (wanted) => {
      expect(await opened.driver.termMarks(await frameNamed(wanted))).toEqual([
        'remittance advice',
      ]);
    },
  );

  it('marks one that is added later', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.name = 'later';
      frame.src = 'framed.html';
      document.body.append(frame);
    });
    const frame = await until('it is there', () => frameNamed('later'));
    expect(await opened.driver.termMarks(frame)).toEqual(['remittance advice']);
  });

  it.each([['same'], ['cross'], ['srcdoc']])(
    'opens a card for the one that is %s, around it: there is little room in them',
    async (wanted) => {
      const frame = await frameNamed(wanted);
      await opened.driver.click(page, await opened.driver.pointOnMark(frame));
      expect(await opened.driver.cardName(page)).toBe('Remittance advice');
      await opened.driver.clickInCard(page, 'Close');
      await opened.driver.cardCloses(page);
    },
  );
});
