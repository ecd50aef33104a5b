import type { Browser, Page } from 'puppeteer-core';

import { createBackDoor } from './back-door';
import type { Told } from './card-tree';
import {
  addressOf,
  type CardRoot,
  Driver,
  type LaunchOptions,
  type Looks,
  type View,
  type Visit,
  type Where,
} from './driver';
import { expressionOf } from './expression';
import { firefoxExtension } from './extension';
import { createConsoles } from './firefox-console';
import { addonId, launchFirefox, ORIGIN } from './firefox-launch';
import * as inReset from './firefox-reset';
import { contextOf, createRights, type Rights } from './firefox-rights';
import { shownIn } from './firefox-views';
import * as inWindow from './firefox-window';
import { openProfile } from './profile';
import { until } from './until';

/** Updates, accounts and the like, asked by the browser whatever it is used for. */
const ITS_OWN = /(^|\.)(mozilla|firefox)\.(com|net|org)(:|$)/;
/** In CSS pixels. */
const SIDEBAR_WIDTH = 360;

/** A browser that is driven over WebDriver BiDi. */
export class FirefoxDriver extends Driver {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #profile;
  readonly #consoles = createConsoles(() => this.#inBrowser(inWindow.messagesFrom, ORIGIN));
  #isInstalled = false;
  readonly #id = addonId();
  readonly #own = new WeakSet<Where>();
  readonly #door = createBackDoor((file) => this.#open(file, true));
  #browser: Browser;
  #rights: Rights;

  private constructor(
    browser: Browser,
    options: LaunchOptions,
    profile: ReturnType<typeof openProfile>,
  ) {
    super();
    this.#browser = browser;
    this.#rights = createRights(browser);
    this.#options = options;
    this.#profile = profile;
  }

  static async launch(options: LaunchOptions): Promise<FirefoxDriver> {
    const profile = openProfile(options.profile);
    return new FirefoxDriver(await launchFirefox(options, profile.folder), options, profile);
  }

  async install({ keepWelcome = false, inPrivate = false } = {}): Promise<void> {
    const extensionData = firefoxExtension();
    this.#isInstalled = true;
    await this.#rights.send('webExtension.install', { extensionData });
    await this.meetWelcome(keepWelcome);
    if (!inPrivate) return;
    // Firefox starts it anew (browser-bugs.md: private-allowed-starts-anew).
    await this.#door.close();
    const allowed = { extensionData, 'moz:allowPrivateBrowsing': true };
    await this.#rights.send('webExtension.install', allowed);
  }

  async newPage(where: string, { inPrivate = false, waitUntil }: Visit = {}): Promise<Page> {
    const page = await (inPrivate ? this.#newPrivatePage() : this.#browser.newPage());
    page.setDefaultNavigationTimeout(0); // each test has a limit of its own
    this.#consoles.listen(page);
    await page.goto(addressOf(where, this.#options), waitUntil && { waitUntil });
    return page;
  }

  async #newPrivatePage(): Promise<Page> {
    this.isSpoiled = true; // its window would stay
    const url = await this.#inBrowser(inWindow.openPrivate);
    return until('a private window is open', async () =>
      (await this.#browser.pages()).find((page) => page.url() === url),
    );
  }

  openOwn(where: string): Promise<Page> {
    return this.#open(where, false);
  }

  async openPopup(): Promise<View> {
    await this.#inBrowser(inWindow.openPopup, this.#id);
    return shownIn('popup', this.#rights, await this.#door.page());
  }

  async openSidebar(page: Page): Promise<View> {
    await this.#door.page();
    await page.bringToFront();
    await this.#inBrowser(inWindow.openSidebar, this.#id, SIDEBAR_WIDTH);
    return shownIn('sidebar', this.#rights, await this.#door.page());
  }

  protected async inOwnCard<A extends unknown[], T>(
    where: Where,
    act: (root: CardRoot, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined> {
    const answer = await this.#rights.onClosedRoot(where, expressionOf(act, args, 'root'));
    return answer as Awaited<T> | undefined; // what `act` gave
  }

  async command(name: string): Promise<void> {
    await this.#inBrowser(inWindow.command, this.#id, name);
  }

  async inExtension<A extends unknown[], T>(
    act: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>> {
    const door = contextOf(await this.#door.page());
    return (await this.#rights.evaluate(door, expressionOf(act, args))) as Awaited<T>; // what `act` gives
  }

  async killBackground(): Promise<void> {
    await until('the background is gone', () => this.#inBrowser(inWindow.killBackground, this.#id));
  }

  async updateExtension(): Promise<void> {
    await this.#door.close();
    await this.install();
  }

  async restart(): Promise<void> {
    await this.#door.close();
    await this.#browser.close();
    this.#browser = await launchFirefox(this.#options, this.#profile.folder);
    this.#rights = createRights(this.#browser);
    await this.install(); // a temporary add-on goes at each end; its data stays
  }

  strangers(): readonly string[] {
    return [...(this.#options.site?.strangers ?? [])].filter((host) => !ITS_OWN.test(host));
  }

  /** Colours and motion are the whole browser's here. */
  async emulate(view: Page | View, { width, height = 800, zoom, ...looks }: Looks): Promise<void> {
    await this.#inBrowser(inWindow.setLooks, looks);
    if (width !== undefined && 'setViewport' in view) {
      // Zoomed, Firefox waits for a size it never gets (browser-bugs.md: zoomed-viewport-hangs).
      await this.#inBrowser(inWindow.setZoom, 1);
      await view.setViewport({ width, height });
    }
    this.isSpoiled ||= zoom !== undefined;
    if (zoom !== undefined) await this.#inBrowser(inWindow.setZoom, zoom);
  }

  async cardTree(): Promise<readonly Told[]> {
    return this.#inBrowser(inWindow.cardTree);
  }

  override async startReader(): Promise<void> {
    this.isSpoiled = true; // it makes its trees from now on (browser-bugs.md: accessibility-on-demand)
    await this.#inBrowser(inWindow.startReader);
  }

  consoleMessages(page: Page): Promise<readonly string[]> {
    return this.#consoles.messages(page);
  }

  /**
   * Take away the right to read pages, or give it back, as the learner can in Firefox
   * (browser-bugs.md: access-taken-back).
   */
  async setAccess(isGiven: boolean): Promise<void> {
    await this.#inBrowser(inWindow.setAccess, this.#id, isGiven);
  }

  closeDoor(): Promise<void> {
    return this.#door.close();
  }

  protected async takeOut(): Promise<void> {
    await this.#door.close();
    await this.#inBrowser(inWindow.closePopup);
    await this.#inBrowser(inWindow.closeSidebar);
    const blank = await this.#browser.newPage();
    const others = (await this.#browser.pages()).filter((page) => page !== blank);
    await Promise.all(others.map((page) => page.close()));
    await this.#inBrowser(inWindow.setLooks, {});
    if (this.#isInstalled) await this.#inBrowser(inReset.uninstall, this.#id);
    this.#isInstalled = false;
    await this.#inBrowser(inReset.forgetSites);
    await this.#inBrowser(inReset.clearConsole); // last: what went says so there
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#profile.close();
  }

  async closed(): Promise<void> {
    await new Promise<void>((resolve) => this.#browser.once('disconnected', () => resolve()));
  }

  #inBrowser<A extends unknown[], T>(act: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    return this.#rights.inBrowser(act, ...args);
  }

  /** Of a page that `#open` has opened, puppeteer knows no address. */
  protected override isOwn(where: Where): boolean {
    return this.#own.has(where);
  }

  /** `page.goto` would load it and then time out (browser-bugs.md: own-page-load-never-told). */
  async #open(where: string, background: boolean): Promise<Page> {
    const page = await this.#browser.newPage({ background });
    const url = `${ORIGIN}/${where}`;
    this.#own.add(page);
    const context = contextOf(page);
    await this.#rights.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(`${where} is open`, () =>
      page.evaluate(
        (wanted) => location.href === wanted && document.readyState === 'complete',
        url,
      ),
    );
    return page;
  }
}
