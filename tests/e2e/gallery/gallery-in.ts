import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { axeOnPage } from '../harness/axe';
import type { BrowserName, Looks } from '../harness/driver';
import { launch } from '../harness/launch';
import { serve } from '../harness/site';
import { buildGallery } from './build-gallery';
import { layoutFaults } from './faults';

interface Gallery {
  readonly gallery: {
    readonly states: readonly { readonly file: string; readonly state: string }[];
    show(file: string, state: string): Promise<void>;
  };
}

/** Where the pictures go, for one who looks: `npm run pictures`. No test reads them. */
const PICTURES = '.output/pictures';
const arePicturesWanted = process.env.CODELIGHT_PICTURES !== undefined;

const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
/** What of axe's answers hangs on how a browser draws; of the tree it says the same in both. */
const DRAWN_RULES = [...COLOR_RULES, 'target-size'];

interface Look extends Looks {
  /** What axe looks at: all it knows, or what a change of colors can spoil. */
  readonly axe?: 'all' | 'colors';
  /** Of the gallery's page. */
  readonly query?: string;
}

const looks: Readonly<Record<string, Look>> = {
  light: { dark: false, width: 400, height: 640, axe: 'all' },
  dark: { dark: true, width: 400, height: 640, axe: 'colors' },
  contrast: { dark: false, forcedColors: true, width: 400, height: 640 },
  narrow: { dark: false, width: 320, height: 640 },
  rtl: { dark: false, width: 400, height: 640, query: '?rtl' },
  long: { dark: false, width: 400, height: 640, query: '?long' },
  zoomed: { dark: false, width: 320, height: 256 }, // a window of 1280 × 1024 at 400 %
};

/** Draw every state in every look, and check what must hold on any machine. */
export function galleryIn(name: BrowserName): void {
  describe(`every state of every component, in ${name}`, () => checkGallery(name));
}

function checkGallery(name: BrowserName): void {
  let close: () => Promise<void>;
  let page: Page;
  let states: Gallery['gallery']['states'];
  let emulate: (looks: Looks) => Promise<void>;

  beforeAll(async () => {
    const site = await serve({ gallery: await buildGallery(name) });
    const driver = await launch(name, { site });
    page = await driver.newPage('/gallery/index.html');
    states = await page.evaluate(() => (window as unknown as Gallery).gallery.states);
    emulate = (looks) => driver.emulate(page, looks);
    close = async () => {
      await driver.close();
      site.close();
    };
  });
  afterAll(() => close());

  it.each([
    ['the page scrolls sideways', '<p style="inline-size: 3000px">wide</p>'],
    [
      'cut off at its side',
      '<p style="inline-size: 50px; overflow: hidden; white-space: nowrap">far too long</p>',
    ],
    ['cut off below', '<p style="block-size: 8px; overflow: hidden">one<br>two</p>'],
    [
      'scrolls two ways',
      '<div style="inline-size: 50px; block-size: 50px; overflow: auto"><p style="inline-size: 99px; block-size: 99px">wide and tall</p></div>',
    ],
    [
      'too small',
      '<button type="button" style="inline-size: 12px; block-size: 12px; padding: 0">x</button>',
    ],
    [
      'overlap',
      '<button type="button">one</button><button type="button" style="margin-inline-start: -20px">two</button>',
    ],
    [
      'no visible focus',
      '<button type="button" style="outline: none; box-shadow: none; min-inline-size: 40px; min-block-size: 40px">x</button>',
    ],
  ])('would find this: %s', async (fault, markup) => {
    await emulate({ dark: false, width: 400, height: 640 });
    await page.evaluate((html) => {
      document.body.innerHTML = `<main class="cl part">${html}</main>`;
    }, markup);
    expect((await page.evaluate(layoutFaults)).join()).toContain(fault);
  });

  it.each(Object.entries(looks))(
    'holds in %s',
    async (look, { axe, query = '', ...how }) => {
      await page.goto(new URL(`/gallery/index.html${query}`, page.url()).href);
      await emulate(how);
      const rules = axe === 'colors' ? COLOR_RULES : name === 'firefox' ? DRAWN_RULES : undefined;
      const faults: string[] = [];
      for (const { file, state } of states) {
        await page.evaluate(
          (...of) => (window as unknown as Gallery).gallery.show(...of),
          file,
          state,
        );
        const where = `${path.basename(file, '.fixture.tsx')}, ${state}`;
        if (arePicturesWanted) await takePicture(page, path.join(PICTURES, name, look), where);
        const found = [
          ...(await page.evaluate(layoutFaults)),
          ...(axe ? (await axeOnPage(page, rules)).faults : []),
        ];
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(states.length).toBeGreaterThan(70);
    },
    240_000,
  );
}

async function takePicture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Of a short page that runs from right to left, Chromium takes a full one beside it
  // (browser-bugs.md: screenshot-beside-rtl).
  const isTall = () => document.documentElement.scrollHeight > innerHeight;
  await page.screenshot({
    fullPage: await page.evaluate(isTall),
    path: `${path.join(folder, name.replace(/[^\p{L}\p{N}]+/gu, '-'))}.png` as const,
  });
}
