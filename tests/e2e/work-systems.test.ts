import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { asScript } from './harness/as-script';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

/** Long enough for a page to be marked, where it is. */
const LONG_MS = 700;
const TEXT = '<!doctype html><p>The deductible comes before the copayment.</p>';

/** How a learner may write one site. */
const spellings = [
  ...['page.test', 'PAGE.TEST', 'Page.Test', ' page.test ', 'page.test.', 'page.test/'],
  ...[
    'http://page.test/',
    'https://page.test',
    'HTTP://PAGE.TEST/login',
    'http://page.test:8443/a',
  ],
  ...['page.test:443', '*.page.test', 'http://user:secret@page.test/', 'page.test?chart=7'],
  ...['page.test#part', '//page.test', 'http:page.test', 'view-source:http://page.test/'],
  ...['blob:http://page.test/7a1f', 'ｐａｇｅ．test', 'pa\u00ADge.test', '%70age.test', 'test'],
] as const;

describe.each(browserNames)('a work system is never touched, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    const send = (path: string, body: string) =>
      opened.site.route(path, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
      });
    send('/made/text', TEXT);
    send('/made/around', `${TEXT}<iframe src="http://page.test/made/text"></iframe>`);
    send(
      '/made/within',
      `${TEXT}<iframe src="http://other.test/made/text"></iframe><iframe srcdoc="${TEXT}"></iframe>`,
    );
    send('/made/between', `${TEXT}<iframe src="http://page.test/made/within"></iframe>`);
    send(
      '/made/hidden',
      `${TEXT}<iframe referrerpolicy="no-referrer" src="http://page.test/made/within"></iframe>`,
    );
    await opened.driver.install();
    page = await opened.driver.newPage('/made/text');
    await until('the page is marked', async () => (await traces()).includes('codelight'));
  });
  afterAll(() => opened.close());

  const ask = (request: string, given: object) =>
    opened.driver.inExtension((asked) => chrome.runtime.sendMessage(asked), {
      name: request,
      request: given,
    });
  const change = (workSystems: object) => ask('settings.change', { sites: { workSystems } });
  const stored = () => opened.driver.inExtension(() => chrome.storage.local.get('workSystems'));
  /** Of our scripts, in the page and its frames. */
  const tracesOf = async (url: string) =>
    (await asScript(opened.driver, { url }, 'traces')).map(({ result }) => result as string[]);
  const traces = async () => (await tracesOf('http://page.test/made/text')).flat();
  const reset = async () => {
    await change({ remove: ['page.test', 'test', 'other.test'] });
    await ask('settings.change', { workSystemsState: 'sound' });
    await until('it is marked again', async () => {
      await page.reload();
      await pause(LONG_MS);
      return (await traces()).includes('codelight');
    });
  };
  const isNamed = () =>
    until('it is registered so', () =>
      opened.driver.inExtension(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.every(({ excludeMatches: out = [] }) =>
          out.some((one) => /^\*:\/\/\*\.(?:page\.)?test\/\*$/.test(one)),
        );
      }),
    );
  /** Neither now nor when it is loaded anew. */
  const expectUntouched = async () => {
    await isNamed();
    await until('its marks are gone', async () => (await traces()).every((one) => one === 'came'));
    await page.reload();
    await pause(LONG_MS);
    expect(await traces()).toEqual([]);
  };

  it('however it is spelled', async () => {
    const seen: string[] = [];
    for (const spelling of spellings) {
      await change({ add: [spelling] });
      await isNamed().catch(() => undefined);
      await page.reload();
      await pause(LONG_MS);
      seen.push(`${spelling}: ${await traces()}`);
      await change({ remove: [spelling] });
    }
    expect(seen).toEqual(spellings.map((spelling) => `${spelling}: `));
    await reset();
  });

  it.each([
    ['shortened', { workSystems: [] }],
    ['damaged', { workSystems: 'page.test' }],
    ['filled with nonsense', { workSystems: [7, null, '*'] }],
    ['replaced by others', { workSystems: ['b.example'] }],
    ['lost', undefined],
  ])('when its list is %s from outside: it comes back, and that is said', async (_how, outside) => {
    await change({ add: ['page.test'] });
    await isNamed();
    await opened.driver.inExtension(
      async (items) =>
        items === null ? chrome.storage.local.clear() : chrome.storage.local.set(items),
      outside ?? null,
    );
    await expectUntouched();
    await until('the list is back', async () =>
      JSON.stringify(await stored()).includes('"page.test"'),
    );
    const popup = await opened.driver.openPopup();
    await until('the popup says so', () =>
      popup.evaluate(() => document.body.innerText.includes('is as you left it: ')),
    );
    await popup.close();
    await change({ remove: ['b.example'] });
    await reset();
  });

  it('also where the background was stopped meanwhile', async () => {
    await change({ add: ['page.test'] });
    await isNamed();
    await opened.driver.killBackground();
    await opened.driver.inExtension(() => chrome.storage.local.clear());
    await expectUntouched();
    await reset();
  });

  it('nor any other site, where neither list can be read, until the learner has named them', async () => {
    await change({ remove: ['page.test', 'b.example'] });
    await opened.driver.inExtension(async () => {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('codelight');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('copies', 'readwrite');
          tx.objectStore('copies').clear();
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    });
    await opened.driver.killBackground();
    await opened.driver.inExtension(() => chrome.storage.local.set({ workSystems: 7 }));
    await until('no script is registered', () =>
      opened.driver.inExtension(
        async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0,
      ),
    );
    await page.reload();
    await pause(LONG_MS);
    expect(await traces()).toEqual([]);
    const options = await opened.driver.openOwn('options.html');
    await until('it is said', () =>
      options.evaluate(() => document.body.innerText.includes('Codelight runs nowhere')),
    );
    await change({ add: ['ehr.example'] });
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'The list is complete, turn on')?.click();
    });
    await until('both lists have it', async () =>
      JSON.stringify(await stored()).includes('"ehr.example"'),
    );
    await options.close();
    await reset();
  });

  it('when it is named by a file, and when that is taken back', async () => {
    const options = await opened.driver.openOwn('options.html');
    await until('the options are there', () =>
      options.evaluate(() => document.querySelector('input[type=file]') !== null),
    );
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const own = {
        kind: 'codelight-settings',
        settings: { workSystems: ['*', 'HTTP://Page.Test/'] },
      };
      const given = new DataTransfer();
      given.items.add(new File([JSON.stringify(own)], 'own.json', { type: 'application/json' }));
      if (!field) return;
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expectUntouched();
    await until('the bad row is named', () =>
      options.evaluate(() => document.body.innerText.includes('everything else was brought in: *')),
    );
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Undo')?.click();
    });
    await until('it is said that it stays', () =>
      options.evaluate(() => document.body.innerText.includes('stay work systems')),
    );
    await options.close();
    await expectUntouched();
    await reset();
  });

  it('however close two changes come', async () => {
    const lost: number[] = [];
    for (const ms of [0, 0, 1, 2, 3, 5, 8, 12, 16, 20]) {
      await Promise.all([
        change({ add: ['page.test'] }),
        pause(ms).then(() => change({ add: [`b-${ms}.example`] })),
        pause(ms).then(() =>
          ask('settings.change', { sites: { sitesOff: { add: ['c.example'] } } }),
        ),
      ]);
      const isOut = await isNamed().then(
        () => true,
        () => false,
      );
      if (!isOut) lost.push(ms);
      await change({ remove: ['page.test', `b-${ms}.example`] });
    }
    expect(lost).toEqual([]);
    await ask('settings.change', { sites: { sitesOff: { remove: ['c.example'] } } });
    await reset();
  });

  it.each([
    ['in a frame of another page', '/made/around', [true, false]],
    ['as a page, nor what it has in frames', '/made/within', [false, false, false]],
    ['between two others, nor what is in it', '/made/between', [true, false, false, false]],
    ['where it hides its origin, nor what is in it', '/made/hidden', [true, false, false, false]],
  ])('%s', async (_how, path, expected) => {
    await change({ add: ['page.test'] });
    await isNamed();
    const url = opened.site.url(path, path === '/made/within' ? 'page.test' : 'other.test');
    const other = await opened.driver.newPage(url);
    await pause(2 * LONG_MS);
    const frames = await asScript(opened.driver, { url }, 'traces');
    const addresses = await asScript(opened.driver, { url }, 'address');
    const active = frames.map(({ result }) => (result as string[]).some((one) => one !== 'came'));
    expect(active, JSON.stringify([frames, addresses])).toEqual(expected);
    // Of its own documents none has even seen us come.
    const own = addresses.flatMap(({ result }, i) =>
      String(result).startsWith('http://page.test/') ? [frames[i]?.result] : [],
    );
    expect(own).toEqual(own.map(() => []));
    await other.close();
    await reset();
  });

  it('in frames of tabs that were open when another site is switched on', async () => {
    await change({ add: ['page.test'] });
    await ask('settings.change', { sites: { sitesOff: { add: ['other.test'] } } });
    const url = opened.site.url('/made/around', 'other.test');
    const other = await opened.driver.newPage(url);
    await ask('settings.change', { sites: { sitesOff: { remove: ['other.test'] } } });
    await until('the page around is marked', async () =>
      (await tracesOf(url))[0]?.includes('codelight'),
    );
    await pause(LONG_MS);
    const popup = await opened.driver.openPopup(); // it reads what is in the frames
    await pause(LONG_MS);
    await popup.close();
    expect((await tracesOf(url))[1]).toEqual([]);
    await other.close();
    await reset();
  });
});
