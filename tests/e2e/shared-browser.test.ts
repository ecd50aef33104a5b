import { expect, it } from 'vitest';

import { browserNames } from './harness/launch';
import { openCard, writeNote } from './harness/note-on-term';
import { closeIdle, type Opened, open } from './harness/open';

/** All that one file of tests could leave to the next. */
async function tracesIn({ driver, site }: Opened) {
  const page = await driver.newPage('/pages/live.html');
  await driver.termMarks(page);
  const traces = {
    onPage: await page.evaluate(() => ({ stored: { ...localStorage }, cookie: document.cookie })),
    dark: await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    console: await driver.consoleMessages(page),
    strangers: driver.strangers(),
    status: (await fetch(site.direct('/made/by-another'))).status,
    ...(await driver.inExtension(async () => {
      const ask = (name: string) => chrome.runtime.sendMessage({ name, request: {} });
      return {
        settings: await chrome.storage.local.get(null),
        session: Object.values(await chrome.storage.session.get(null)), // its keys name tabs
        stored: await ask('everything.read'),
        scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
        tabs: (await chrome.tabs.query({})).map(({ url }) => url).toSorted(),
      };
    })),
  };
  await page.close();
  return traces;
}

it.each(browserNames)('a %s that another file has had is as new', async (name) => {
  await closeIdle();
  const first = await open(name);
  const { driver } = first;
  await driver.install();
  const asNew = await tracesIn(first);

  first.site.route('/made/by-another', (_request, response) => {
    response.writeHead(200, { 'set-cookie': 'left=here' }).end();
  });
  const page = await driver.newPage('/pages/live.html');
  await openCard(driver, page, 'allowed amount');
  expect(await writeNote(driver, page, 'of another file')).toBe('Note saved');
  await driver.setSettings({ restMs: 900, sitesOff: ['shop.example'] });
  await driver.emulate(page, { dark: true });
  await page.evaluate(async () => {
    localStorage.setItem('left', 'here');
    console.log('left here');
    await fetch('/made/by-another');
    await fetch('https://stranger.test/').catch(() => undefined);
  });
  await driver.inExtension(() => chrome.storage.session.set({ left: 'here' }));
  await driver.openSidebar(page);
  expect(await tracesIn(first)).not.toEqual(asNew);
  await first.close();

  const second = await open(name);
  expect(second.driver).toBe(driver);
  await second.driver.install();
  expect(await tracesIn(second)).toEqual(asNew);
  await second.close();
});
