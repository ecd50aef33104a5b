import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { browserNames } from '../harness/launch';
import { type Opened, open } from '../harness/open';
import { pause } from '../harness/until';

const PATH = '/uninvited';
/** A selection settles and is offered something in less. */
const WAITS_MS = 600;

/** What the learner does, which is about something else, and selects nothing. */
const acts: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ['clicks', (page) => page.mouse.click(60, 30)],
  ['clicks twice', (page) => page.mouse.click(60, 30, { count: 2 })],
  [
    'presses with a hand that slips',
    async (page) => {
      await page.mouse.move(60, 30);
      await page.mouse.down();
      await page.mouse.move(66, 33);
      await page.mouse.up();
    },
  ],
  [
    'drags what is no text',
    async (page) => {
      await page.mouse.move(60, 30);
      await page.mouse.down();
      await page.mouse.move(160, 30, { steps: 5 });
      await page.mouse.up();
    },
  ],
  [
    'types a capital letter',
    async (page) => {
      await page.mouse.click(60, 30);
      await page.keyboard.down('Shift');
      await page.keyboard.press('A');
      await page.keyboard.up('Shift');
    },
  ],
  [
    'goes back by Shift and Tab',
    async (page) => {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
  ],
];

const LINE = 120;

async function drag(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 5 });
  await page.mouse.up();
}

async function withShift(page: Page, act: () => Promise<void>): Promise<void> {
  await page.keyboard.down('Shift');
  await act();
  await page.keyboard.up('Shift');
}

/** What the learner does to select: a page that does nothing. */
const selecting: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ['drags over text', (page) => drag(page, [60, LINE])],
  ['drags over text in a shadow root', (page) => drag(page, [60, LINE + 70])],
  ['clicks twice', (page) => page.mouse.click(60, LINE, { count: 2 })],
  ['clicks three times', (page) => page.mouse.click(60, LINE, { count: 3 })],
  [
    'clicks and clicks again with Shift',
    async (page) => {
      await page.mouse.click(10, LINE);
      await withShift(page, () => page.mouse.click(160, LINE));
    },
  ],
  [
    'presses Shift and an arrow',
    async (page) => {
      await drag(page, [60, LINE]);
      await withShift(page, () => page.keyboard.press('ArrowRight'));
    },
  ],
];

/** What the page does at each of these: it selects by script. */
const ways = {
  selectAllChildren: "getSelection().selectAllChildren(document.querySelector('p'))",
  execCommand: "document.execCommand('selectAll')",
} as const;

describe.each(browserNames)('in %s nothing is offered for what a page selects', (name) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
  });

  it.each(selecting)('but something is when the learner %s', async (_act, perform) => {
    expect(await cameBy('', perform)).toBeGreaterThan(0);
  });
  afterAll(() => opened?.close());

  it.each(
    Object.entries(ways).flatMap(([way, code]) =>
      acts.map(([act, perform]) => [way, act, code, perform] as const),
    ),
  )('by %s while the learner %s', async (_way, _act, code, perform) => {
    expect(await cameBy(code, perform)).toBe(0);
  });

  /** How many elements came beside the body. */
  async function cameBy(code: string, perform: (page: Page) => Promise<void>): Promise<number> {
    const { driver, site } = opened;
    site.route(PATH, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(htmlWith(code));
    });
    const page = await driver.newPage(PATH);
    await driver.termMarks(page);
    await perform(page);
    await pause(WAITS_MS);
    const came = await page.evaluate<[], () => number>(() => Reflect.get(window, 'came'));
    await page.close();
    return came;
  }
});

function htmlWith(code: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Uninvited</title>
    <style>body { margin: 0; font: 20px/30px monospace } p { margin: 0; height: 50px }
      div { user-select: none; height: 105px; background: silver }</style>
    <div>slide</div>
    <p>The coinsurance comes after the deductible.</p>
    <section></section>
    <script>
      document.querySelector('section').attachShadow({ mode: 'open' }).innerHTML =
        '<p>The copayment is due at each visit.</p>';
      let came = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) came += addedNodes.length;
      }).observe(document.documentElement, { childList: true });
      window.came = 0;
      setInterval(() => (window.came = came), 20);
      const types = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mouseup',
        'click', 'dblclick', 'keydown', 'keyup', 'focusin'];
      for (const type of types) addEventListener(type, ({ buttons }) => {
        if (type !== 'pointermove' || buttons) { ${code} }
      });
    </script>`;
}
