import type { Browser, CDPSession, Frame, Page, WebWorker } from 'puppeteer-core';
import { createBackDoor } from './back-door';
import { OUR_HOST } from './card-frame';
import { type Told, treeInChromium } from './card-tree';
import { listenToConsole } from './chromium-console';
import { launchChromium, manifest } from './chromium-launch';
import { forgetSites, leftIn } from './chromium-reset';
import { findSidePanel, mediaFeatures, openPrivate } from './chromium-views';
import { findWorker, wakeWorker } from './chromium-worker';
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
import { extensionFor } from './extension';
import { pageOf, viewOf } from './page-view';
import { openProfile } from './profile';
import { until } from './until';

/** Updates, accounts and the like, asked by the browser whatever it is used for. */
const ITS_OWN = /(^|\.)(google|googleapis|gvt1|gstatic)\.com(:|$)/;

/** A browser that is driven over the DevTools protocol. */
export class ChromiumDriver extends Driver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #profile;
  readonly #consoles = new WeakMap<Page, readonly string[]>();
  readonly #emulations = new WeakMap<Page, CDPSession>();
  readonly #door = createBackDoor((file) => this.#open(file, true));
  #browser: Browser;
  #id = '';

  private constructor(
    browser: Browser,
    options: LaunchOptions,
    profile: ReturnType<typeof openProfile>,
  ) {
    super();
    this.#browser = browser;
    this.#options = options;
    this.#profile = profile;
  }

  static async launch(options: LaunchOptions): Promise<ChromiumDriver> {
    const profile = openProfile(options.profile);
    return new ChromiumDriver(await launchChromium(options, profile.folder), options, profile);
  }

  async install({ keepWelcome = false, inPrivate = false } = {}): Promise<void> {
    const allowed = { enabledInIncognito: inPrivate };
    this.#id = await this.#browser.installExtension(extensionFor('chromium'), allowed);
    await this.#worker();
    await this.meetWelcome(keepWelcome);
  }

  async newPage(where: string, { inPrivate = false, waitUntil }: Visit = {}): Promise<Page> {
    this.isSpoiled ||= inPrivate; // puppeteer knows no private window to close
    const page = await (inPrivate
      ? openPrivate(this.#browser, await this.#door.page())
      : this.#browser.newPage());
    page.setDefaultNavigationTimeout(0); // each test has a limit of its own
    this.#consoles.set(page, await listenToConsole(page));
    await page.goto(addressOf(where, this.#options), waitUntil && { waitUntil });
    return page;
  }

  openOwn(where: string): Promise<Page> {
    return this.#open(where, false);
  }

  async openPopup(): Promise<View> {
    const path = manifest().action.default_popup;
    const opened = this.#browser.waitForTarget((target) => target.url().endsWith(path));
    const worker = await this.#worker();
    await worker.evaluate(() => chrome.action.openPopup());
    return viewOf(await (await opened).asPage());
  }

  async openSidebar(page: Page): Promise<View> {
    const backDoor = await this.#door.page();
    await page.bringToFront();
    const session = await backDoor.createCDPSession();
    await session.send('Runtime.evaluate', {
      expression:
        'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
      // The panel opens for a user's gesture only (browser-bugs.md: sidebar-by-gesture).
      userGesture: true,
      awaitPromise: true,
    });
    await session.detach();
    return viewOf(await until('the side panel is open', () => findSidePanel(this.#browser)));
  }

  protected override cardWorld(card: Frame): Pick<Frame, 'evaluate'> | undefined {
    return card.extensionRealms().at(-1);
  }

  protected async inOwnCard<A extends unknown[], T>(
    where: Where,
    act: (root: CardRoot, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined> {
    const call = expressionOf(act, args, 'chrome.dom.openOrClosedShadowRoot(host)');
    const answer = await where.evaluate(
      `(() => { const host = ${OUR_HOST}; return host ? ${call} : null; })()`,
    );
    return (answer ?? undefined) as Awaited<T> | undefined; // what `act` gave
  }

  async command(name: string): Promise<void> {
    if (name === '_execute_action') return void (await this.openPopup());
    const worker = await this.#worker();
    // A real key press needs a display; from here on it is the same.
    await worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
  }

  async inExtension<A extends unknown[], T>(
    act: (...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>> {
    const door = await this.#door.page();
    return door.evaluate(expressionOf(act, args)) as Promise<Awaited<T>>; // what `act` gives
  }

  async killBackground(): Promise<void> {
    const worker = await this.#worker();
    const old = this.#workerTarget();
    await worker.close();
    // Whoever asks at once starts another.
    await until('the worker is gone', async () => this.#workerTarget() !== old);
  }

  async updateExtension(): Promise<void> {
    await this.#door.close();
    const old = this.#workerTarget();
    await this.install();
    await until('a new worker runs', async () => {
      const now = this.#workerTarget();
      return now !== old && now?.worker();
    });
  }

  async restart(): Promise<void> {
    await this.#door.close();
    await this.#browser.close();
    this.#browser = await launchChromium(this.#options, this.#profile.folder);
    await this.install();
  }

  strangers(): readonly string[] {
    return [...(this.#options.site?.strangers ?? [])].filter((host) => !ITS_OWN.test(host));
  }

  async emulate(view: Page | View, { width, height = 800, zoom, ...looks }: Looks): Promise<void> {
    const page = pageOf(view);
    const session = this.#emulations.get(page) ?? (await page.createCDPSession());
    this.#emulations.set(page, session); // what one session has set, another cannot take back
    await session.send('Emulation.setEmulatedMedia', { features: mediaFeatures(looks) });
    if (width !== undefined) await page.setViewport({ width, height });
    if (zoom === undefined) return;
    this.isSpoiled = true; // the browser keeps it for the site
    await page.bringToFront();
    await (await this.#worker()).evaluate((factor) => chrome.tabs.setZoom(factor), zoom);
  }

  cardTree(page: Page): Promise<readonly Told[]> {
    return treeInChromium(page);
  }

  async consoleMessages(page: Page): Promise<readonly string[]> {
    return this.#consoles.get(page) ?? [];
  }

  closeDoor(): Promise<void> {
    return this.#door.close();
  }

  protected async takeOut(): Promise<void> {
    await this.#door.close();
    const blank = await this.#browser.newPage();
    const others = (await this.#browser.pages()).filter((page) => page !== blank);
    await Promise.all(others.map((page) => page.close()));
    if (this.#id === '') return;
    await this.#browser.uninstallExtension(this.#id);
    await until('nothing of the extension is stored', async () => {
      const left = leftIn(this.#profile.folder, this.#id);
      if (left.length > 0) throw new Error(left.join());
      return true;
    });
    await forgetSites(blank);
    this.#id = '';
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#profile.close();
  }

  async closed(): Promise<void> {
    await new Promise<void>((resolve) => this.#browser.once('disconnected', () => resolve()));
  }

  async #open(file: string, background: boolean): Promise<Page> {
    const page = await this.#browser.newPage({ background });
    await page.goto(`chrome-extension://${this.#id}/${file}`);
    return page;
  }

  #workerTarget() {
    return findWorker(this.#browser, this.#id);
  }

  async #worker(): Promise<WebWorker> {
    return wakeWorker(this.#browser, this.#id, () => this.#door.page());
  }
}
