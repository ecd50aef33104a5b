import type { Frame, Page } from 'puppeteer-core';

import { cardIn } from './card-frame';
import type { Told } from './card-tree';
import { expressionOf } from './expression';
import { findInCard, findMark, pressesHeard, readMarks } from './in-page';
import type { Site } from './site';
import { pause, until } from './until';

export type BrowserName = 'chromium' | 'firefox';

/** What stays the same for so long has settled, in milliseconds. */
const SETTLED_MS = 50;

/** A point of the window, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** Where a function can be run: a page, or one of its frames. */
export type Where = Page | Frame;

/** A view of ours that is open: side panel or sidebar, popup, or a page of ours in a tab. */
export interface View {
  /** Run a function in it; arguments and result are JSON. It may use nothing from outside. */
  evaluate<A extends unknown[], T>(act: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Run a program's text in it. */
  run(program: string): Promise<void>;
  /** Save a picture of it. */
  screenshot(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** What a card is drawn in. */
export type CardRoot = Document | ShadowRoot;

/** How a page is looked at. */
export interface Looks {
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Of the page's window, in CSS pixels. Pages only. */
  readonly width?: number;
  readonly height?: number;
  /** Of the whole page, as by Ctrl and plus: 2 is 200 %. Pages only. */
  readonly zoom?: number;
}

export interface LaunchOptions {
  /** Every request goes through it; without it, to the network. */
  readonly site?: Site;
  /** A folder that is kept; without it, a new one that goes when the driver closes. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** More of the browser's own arguments, where `ChromiumDriver` launches it. */
  readonly args?: readonly string[];
}

/** How a page is opened; without `waitUntil` all that it loads is waited for. */
export interface Visit {
  readonly inPrivate?: boolean;
  readonly waitUntil?: 'domcontentloaded';
}

/** A browser with our built extension in it, on either browser's own terms. */
export abstract class Driver {
  abstract readonly name: BrowserName;

  /**
   * Put the extension in. Before this, the browser is as if it had never heard of us. The
   * first-run page opens, and is closed again unless a test wants it.
   *
   * @param options - `inPrivate`: the learner has allowed it in private windows
   */
  abstract install(options?: {
    readonly keepWelcome?: boolean;
    readonly inPrivate?: boolean;
  }): Promise<void>;
  /** Go to an address, or a path of the site, in a new tab, or in a new private window. */
  abstract newPage(where: string, options?: Visit): Promise<Page>;
  /** Open a page of the extension, such as "popup.html", in a tab of its own. */
  abstract openOwn(path: string): Promise<Page>;
  /** The popup as the browser shows it, over the page in front. */
  abstract openPopup(): Promise<View>;
  /** The side panel or sidebar as the browser shows it. `page` comes to the front. */
  abstract openSidebar(page: Page): Promise<View>;
  /** Run a function on the document of a card (on our own pages, its closed root); undefined where no card is. */
  async inCard<A extends unknown[], T>(
    where: Where,
    act: (root: CardRoot, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined> {
    if (this.isOwn(where)) return this.inOwnCard(where, act, ...args);
    const card = await cardIn(where);
    const call = expressionOf(act, args, 'document');
    // It may go at any moment.
    const answer = await (card && this.cardWorld(card)?.evaluate(call))?.catch(() => undefined);
    return (answer ?? undefined) as Awaited<T> | undefined; // what `act` gave
  }

  /** Whether it is a page of the extension. */
  protected isOwn(where: Where): boolean {
    return /^(?:chrome|moz)-extension:/.test(where.url());
  }

  /**
   * Where functions run in a card's document: of scripts of its own it has none, and no timers
   * (browser-bugs.md: timers-stop-in-sandbox).
   */
  protected cardWorld(card: Frame): Pick<Frame, 'evaluate'> | undefined {
    return card;
  }

  /** The same on a page of ours, where the card is in a closed root of the page. */
  protected abstract inOwnCard<A extends unknown[], T>(
    where: Where,
    act: (root: CardRoot, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined>;

  /** Run a program's text where `inCard` runs. */
  async runInCardWorld(where: Where, program: string): Promise<void> {
    const card = this.isOwn(where) ? undefined : await cardIn(where);
    await (card ? this.cardWorld(card) : where)?.evaluate(program);
  }
  /** A command of the manifest, as if its key had been pressed over the page in front. */
  abstract command(name: string): Promise<void>;
  /** Run a function with the extension's rights; arguments and result are JSON. */
  abstract inExtension<A extends unknown[], T>(
    act: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>;
  abstract killBackground(): Promise<void>;
  /** As after an update: new background, while pages keep what ran in them. */
  abstract updateExtension(): Promise<void>;
  /** Close the browser and open it again with what it has stored. Its pages are gone. */
  abstract restart(): Promise<void>;
  /** Hosts asked for, without test pages and what the browser asks of its own accord. */
  abstract strangers(): readonly string[];
  abstract emulate(view: Page | View, looks: Looks): Promise<void>;
  /**
   * As a screen reader would: Firefox makes trees only from then on, and none of older frames
   * (browser-bugs.md: accessibility-on-demand).
   */
  async startReader(): Promise<void> {}
  /** The accessibility tree in the card's document, in its order; `page` is in front. */
  abstract cardTree(page: Page): Promise<readonly Told[]>;
  /** What a page's console holds, with what our scripts said there. */
  abstract consoleMessages(page: Page): Promise<readonly string[]>;
  /** Close the tab that `inExtension` and others work through, until one needs it again. */
  abstract closeDoor(): Promise<void>;
  /**
   * As before `install`: the extension is out, with all that it has stored, every page is closed,
   * and the browser has forgotten the test site.
   *
   * @throws {Error} where it cannot be so again; then only a new browser can
   */
  async reset(): Promise<void> {
    if (this.isSpoiled) throw new Error('Something was changed that no reset takes back');
    await this.takeOut();
    this.#isWelcomed = false;
  }
  /** Whether something has been done that `reset` does not undo. */
  protected isSpoiled = false;
  protected abstract takeOut(): Promise<void>;
  abstract close(): Promise<void>;
  /** Waits until somebody else closes the browser. */
  abstract closed(): Promise<void>;

  /** Texts of every highlight on a page, by its name. */
  marks(where: Where): Promise<Record<string, string[]>> {
    return where.evaluate(readMarks);
  }

  /** Marks of terms: wait until there are some, and no more come. */
  async termMarks(where: Where): Promise<readonly string[]> {
    let before = '';
    return until('marks settle', async () => {
      const { 'codelight-term-new': terms = [] } = await this.marks(where);
      const isSettled = terms.length > 0 && JSON.stringify(terms) === before;
      before = JSON.stringify(terms);
      if (!isSettled) await pause(SETTLED_MS);
      return isSettled ? terms : undefined;
    });
  }

  /** A point on a mark of ours that says `words` (any, if empty), once there is one. */
  async pointOnMark(where: Where, words = '', within = 'body'): Promise<Point> {
    const inFrame = await until(`"${words}" is marked in ${within}`, () =>
      where.evaluate(findMark, words, within),
    );
    return add(inFrame, await this.cornerOf(where));
  }

  /** Move the pointer to a point and leave it there. */
  async rest(page: Page, [x, y]: Point): Promise<void> {
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 4 });
  }

  async click(page: Page, [x, y]: Point): Promise<void> {
    await page.mouse.click(x, y);
  }

  /** The card's text, or undefined where none is open. */
  cardText(where: Where): Promise<string | undefined> {
    return this.inCard(where, (root) => root.querySelector<HTMLElement>('section')?.innerText);
  }

  /** The heading of a card, once one is open and has what it is about. */
  async cardName(where: Where): Promise<string> {
    return until('a card is open', () =>
      this.inCard(where, (root) =>
        root.querySelector('.skeleton') ? undefined : root.querySelector('h2')?.textContent?.trim(),
      ),
    );
  }

  async cardCloses(where: Where): Promise<void> {
    await until('the card is closed', async () => (await this.cardText(where)) === undefined);
  }

  /** Click what has this name in a card, with the pointer. */
  async clickInCard(page: Page, name: string, where: Where = page): Promise<void> {
    await until(`a press on "${name}" gets into the card`, async () => {
      const point = await this.#pointInCard(name, where);
      if (this.isOwn(where) || this.name === 'firefox') {
        await this.click(page, point);
        return true;
      }
      // Chromium drops a press on a frame of another origin that has just moved
      // (browser-bugs.md: press-on-moved-frame).
      const before = await this.inCard(where, pressesHeard);
      await this.click(page, point);
      const after = await this.inCard(where, pressesHeard);
      return after !== before; // undefined where the press has closed it
    });
  }

  /** Middle of what has this name in a card, once it rests. */
  #pointInCard(name: string, where: Where): Promise<Point> {
    let before = '';
    return until(`the card has "${name}", and rests`, async () => {
      const inFrame = await this.inCard(where, findInCard, name);
      const now = inFrame && add(inFrame, await this.cornerOfCard(where));
      const isResting = now !== undefined && String(now) === before;
      before = String(now);
      if (now && !isResting) await pause(SETTLED_MS);
      return isResting ? now : undefined;
    });
  }

  /** Where a card begins in the window. */
  async cornerOfCard(where: Where): Promise<Point> {
    const card = this.isOwn(where) ? undefined : await cardIn(where);
    return card ? this.cornerOf(card) : this.cornerOf(where);
  }

  /** Type into the field of a card that has this label. */
  async typeInCard(page: Page, label: string, words: string, where: Where = page): Promise<void> {
    await this.clickInCard(page, label, where);
    await page.keyboard.type(words);
  }

  /** What the card's one status line says, once it says something. */
  async cardStatus(where: Where): Promise<string> {
    return until('the card says something', () =>
      this.inCard(where, (root) => root.querySelector('[role=status]')?.textContent?.trim()),
    );
  }

  /** Where a page or frame begins in the window. */
  async cornerOf(where: Where): Promise<Point> {
    if (!('frameElement' in where)) return [0, 0];
    const element = await where.frameElement();
    const box = await element?.boundingBox();
    return box ? [box.x, box.y] : [0, 0];
  }

  #isWelcomed = false;

  /** It comes once in the life of a profile. */
  protected async meetWelcome(isKept: boolean): Promise<void> {
    const isOver = this.#isWelcomed || isKept;
    this.#isWelcomed = true;
    if (isOver) return;
    await until('the first-run page was there', () =>
      this.inExtension(async () => {
        const url = chrome.runtime.getURL('welcome.html');
        const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
        await chrome.tabs.remove(tabs.map(({ id }) => id));
        return tabs.length > 0;
      }),
    );
  }

  /** Change the learner's settings, as the options page would. */
  async setSettings(change: Readonly<Record<string, unknown>>): Promise<void> {
    await this.inExtension((settings) => chrome.storage.local.set(settings), change);
  }
}

export async function savePicture(view: Page | View, file: `${string}.png`): Promise<void> {
  if ('mouse' in view) await view.screenshot({ path: file });
  else await view.screenshot(file);
}

/** @param where - an address, or a path of the site */
export function addressOf(where: string, { site }: LaunchOptions): string {
  return site && where.startsWith('/') ? site.url(where) : where;
}

function add([x, y]: Point, [dx, dy]: Point): Point {
  return [x + dx, y + dy];
}
