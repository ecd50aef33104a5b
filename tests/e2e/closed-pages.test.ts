import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, openDisplay } from './harness/display';
import type { BrowserName } from './harness/driver';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { smallPdf } from './harness/small-pdf';
import { until } from './harness/until';

/** From the menu's end up to our part, into it, and our first item: looking up. */
const toLookUp: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Up', 'Up', 'Right'],
  firefox: ['Up', 'Right'],
};
/** On the one word of the PDF, as both browsers show it in this window. */
const onWord = [450, 370] as const;
const rest = () => new Promise((resolve) => setTimeout(resolve, 800)); // neither view nor menu tells that it is there

// Only a real gesture opens a sidebar, and only a real selection is one in the view of a PDF.
describe.each(browserNames)('pages that no script of ours is in, in %s', (name) => {
  let display: Display;
  let opened: Opened;

  beforeAll(async () => {
    display = await openDisplay();
    opened = await open(name, { headless: false });
    opened.site.route('/made/policy.pdf', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(smallPdf('authorization'));
    });
    await opened.driver.install();
  });
  afterAll(async () => {
    await opened.close();
    display.close();
  });

  /** What the sidebar says, and a tab that stands for it; with what fields hold. */
  const said = () =>
    opened.driver.inExtension(() =>
      chrome.extension
        .getViews({})
        .filter(({ location }) => location.pathname === '/sidepanel.html')
        .map(({ document: { body } }) => {
          const fields = [...body.querySelectorAll<HTMLInputElement>('input, textarea')];
          return [body.innerText, ...fields.map(({ value }) => `[${value}]`)].join('\n');
        })
        .join('\n'),
    );
  const says = async (...words: readonly string[]) => {
    const isSaid = async () => {
      const all = await said();
      return words.every((one) => all.includes(one));
    };
    const isThere = await until(`a view says ${words.join(', ')}`, isSaid).catch(() => false);
    if (!isThere) expect(await said()).toBe(words.join('\n')); // told better so
  };
  /** From the menu of the PDF's word. A PDF tells nobody when it is drawn: again, until it is said. */
  const chooseOnWord = async (keys: readonly string[], words: string) => {
    const page = await opened.driver.newPage('/made/policy.pdf').catch(() => undefined);
    await page?.bringToFront();
    const choose = async () => {
      display.key('Escape');
      await rest();
      display.click(...onWord, 1);
      display.click(...onWord, 1); // a double click: the word is selected
      await rest();
      display.click(...onWord, 3);
      await rest();
      display.key(...toLookUp[name], ...keys);
      await rest();
      await rest();
      return (await said()).includes(words);
    };
    await until(`the menu leads to "${words}"`, choose, 60_000);
  };
  const pressNoteOn = async (settings: Readonly<Record<string, unknown>>) => {
    const page = await opened.driver.newPage('/demo/demo.html');
    await opened.driver.setSettings(settings);
    await until('nothing is marked', async () => {
      const { 'codelight-term-new': terms = [] } = await opened.driver.marks(page);
      return terms.length === 0;
    });
    await rest();
    await page.bringToFront();
    display.click(100, 600, 1);
    display.key('alt+shift+j');
  };

  it('words of a PDF that are the name of nothing are searched for', async () => {
    await chooseOnWord(['Return'], '[authorization]');
    await says('Prior authorization', '[authorization]');
  });

  it('a note on words of a PDF is kept on its address', async () => {
    await chooseOnWord(['Down', 'Return'], 'cannot read PDFs');
    await says(
      'cannot read PDFs',
      'policy.pdf',
      'http://page.test/made/policy.pdf',
      'authorization',
    );
    await opened.driver.inExtension(() => {
      const views = chrome.extension.getViews({});
      const [area] = views.flatMap(({ document: { body } }) => [
        ...body.querySelectorAll('textarea'),
      ]);
      if (!area) throw new RangeError('There is no field');
      area.value = 'ask Dana';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      const keys = { key: 'Enter', ctrlKey: true, bubbles: true };
      area.dispatchEvent(new KeyboardEvent('keydown', keys));
    });
    await says('Note saved.');
    const [note] = await opened.driver.inExtension(async () => {
      const answer = await chrome.runtime.sendMessage({ name: 'notes.list', request: {} });
      return (answer as { value: object[] }).value;
    });
    expect(note).toMatchObject({
      body: 'ask Dana',
      page: { url: 'http://page.test/made/policy.pdf' },
      quote: { text: 'authorization' },
    });
  });

  it('a site that is off says so, and the note is on its address', async () => {
    await pressNoteOn({ sitesOff: ['page.test'] });
    await says('Paused here.', 'http://page.test/demo/demo.html');
  });

  it('of a work system nothing is kept', async () => {
    await pressNoteOn({ workSystems: ['page.test'] });
    await says('keeps nothing of it');
    const page = { address: 'view-source:http://page.test/demo/demo.html', title: 'Demo' };
    const request = { id: crypto.randomUUID(), body: 'ask Dana', colour: 'amber', page };
    const answer = await opened.driver.inExtension(
      (asked) => chrome.runtime.sendMessage({ name: 'notes.addOn', request: asked }),
      request,
    );
    expect(answer).toEqual({ ok: false, problem: 'WorkSystemError' });
  });

  it('a page of the browser says that it is one', async () => {
    display.key('ctrl+t');
    await rest();
    display.key('alt+shift+j');
    await says('A page of the browser’s own', 'stands by itself');
  });
});
