import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { handOn } from './harness/card-hand';
import { browserNames } from './harness/launch';
import { hasCases, type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

const MODALS = ['/pages/card-modal.html', ...(hasCases ? ['/cases/modal-hover.html'] : [])];
const TRAPS = [
  '/pages/card-traps.html?focusin',
  '/pages/card-traps.html?blur',
  ...(hasCases ? ['/cases/focus-trap.html', '/cases/click-trap.html'] : []),
];
const BESIDE = ['pointerdown', 'mousedown', 'click', 'focusout'];

// What a card promises, it promises wherever it has to stand.
describe.each(browserNames)('a card over what a page puts in front, in %s', (name) => {
  let opened: Opened;
  let page: Page;
  let hand: ReturnType<typeof handOn>;

  beforeAll(async () => {
    opened = await open(name);
    await opened.driver.install();
  });
  afterEach(() => page.close());
  afterAll(() => opened.close());

  const go = async (where: string) => {
    page = await opened.driver.newPage(where);
    hand = handOn(opened.driver, page);
  };
  const openModal = async () => {
    await page.$eval('#d', (dialog) => (dialog as HTMLDialogElement).showModal());
    await page.focus('#i');
  };
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const typedIn = (selector: string) =>
    page.$eval(selector, (input) => (input as HTMLInputElement).value);

  it.each(MODALS)('leaves the focus in its field, and typing goes there: %s', async (where) => {
    await go(where);
    await openModal();
    expect(await hand.rest('allowed amount')).toBe('Allowed amount');
    expect(await focused()).toBe('i');
    await page.keyboard.type('120');
    expect(await typedIn('#i')).toBe('120');
  });

  it.each(MODALS)('closes when the pointer leaves, and by a click beside: %s', async (where) => {
    await go(where);
    await openModal();
    await hand.rest('allowed amount');
    await page.mouse.move(...(await hand.middleOfCard()), { steps: 15 });
    expect(await hand.noCard(), 'the card has gone').toBe(false);
    await page.mouse.move(5, 5, { steps: 5 });
    await opened.driver.cardCloses(page);
    await hand.click('allowed amount');
    await page.mouse.click(5, 790);
    await opened.driver.cardCloses(page);
  });

  it.each(MODALS)('frees all when the page closes its dialog: %s', async (where) => {
    await go(where);
    await openModal();
    await hand.click('allowed amount');
    await opened.driver.clickInCard(page, 'Add note');
    await opened.driver.typeInCard(page, 'Note', 'kept');
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      document.body.append(Object.assign(document.createElement('button'), { id: 'after' }));
      document.querySelector('#after')?.addEventListener('click', () => {
        document.title = 'pressed';
      });
    });
    await pause(600);
    // The card has gone or stands in a corner: neither keeps anything from being pressed.
    await page.click('#after');
    expect(await page.title()).toBe('pressed');
  });

  it('lets a dialog that opens later have its autofocus, and comes in front of it', async () => {
    await go(MODALS[0] ?? '');
    await hand.rest('fee schedule');
    await page.$eval('#later', (dialog) => (dialog as HTMLDialogElement).showModal());
    await pause(600);
    expect(await focused()).toBe('first');
    await page.keyboard.type('yes');
    expect(await typedIn('#first')).toBe('yes');
  });

  it('works over a dialog in a shadow tree', async () => {
    await go(MODALS[0] ?? '');
    await page.evaluate(() => {
      const dialog = document.querySelector('x-ask')?.shadowRoot?.querySelector('dialog');
      dialog?.showModal();
      dialog?.querySelector('input')?.focus();
    });
    await hand.rest('clean claim', page, '*');
    await page.keyboard.type('CO');
    const typed = () =>
      page.evaluate(
        () => document.querySelector('x-ask')?.shadowRoot?.querySelector('input')?.value,
      );
    expect(await typed()).toBe('CO');
    await hand.click('clean claim', page, '*');
    await hand.writeNote('seen');
    expect(await typed()).toBe('CO');
  });

  const STAGES = ['/pages/card-fullscreen.html', ...(hasCases ? ['/cases/fullscreen.html'] : [])];
  it.each(STAGES)('can be clicked in fullscreen: %s', async (where) => {
    await go(where);
    await page.click('#go');
    await until('it is in fullscreen', () => page.evaluate(() => document.fullscreenElement?.id));
    await hand.click('allowed amount');
    await hand.writeNote('on stage');
    expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
  });

  it('can be clicked in fullscreen of something in a shadow tree', async () => {
    await go('/pages/card-fullscreen.html');
    const at = await page.evaluate(() => {
      const button = document.querySelector('x-player')?.shadowRoot?.querySelector('button');
      const { left = 0, top = 0 } = button?.getBoundingClientRect() ?? {};
      return [left + 5, top + 5] as const;
    });
    await page.mouse.click(...at);
    await until('it is in fullscreen', () =>
      page.evaluate(() => document.fullscreenElement?.localName),
    );
    await hand.click('clean claim', page, '*');
    await hand.writeNote('in a player');
  });

  it('is there when fullscreen begins and ends under it', async () => {
    await go('/pages/card-fullscreen.html');
    await hand.click('allowed amount');
    await opened.driver.clickInCard(page, 'Keep open');
    await page.focus('#go');
    await page.keyboard.press('Enter');
    await until('it is in fullscreen', () => page.evaluate(() => document.fullscreenElement?.id));
    await pause(600);
    await opened.driver.clickInCard(page, 'Add note');
    await page.evaluate(() => document.exitFullscreen());
    await pause(600);
    await opened.driver.typeInCard(page, 'Note', 'through both');
    await opened.driver.clickInCard(page, 'Save note');
    expect(await opened.driver.cardStatus(page)).toBe('Note saved');
  });

  it.each(TRAPS)('takes a note where the page holds the focus: %s', async (where) => {
    await go(where);
    await hand.click('allowed amount');
    await hand.writeNote('typed in the card');
    expect(await typedIn('#i')).toBe('');
  });

  it.each(BESIDE)('leaves a panel open that goes at %s beside it', async (type) => {
    await go(`/pages/card-traps.html?${type}`);
    await hand.click('fee schedule');
    await hand.writeNote('the panel stays');
    const isPanelOpen = await page.$eval('#panel', (panel) => panel.checkVisibility());
    expect(isPanelOpen, 'the page’s panel is still open').toBe(true);
  });
});
