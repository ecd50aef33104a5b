// Functions that run in Firefox's own window (browser.xhtml) (browser-bugs.md: bidi-system-access).
// Each is sent there as text, so it may use nothing but its arguments and what that window has.
import type { Said } from './firefox-console';

/**
 * @param width - in CSS pixels: without a profile's memory Firefox's is too narrow for anything
 * (browser-bugs.md: sidebar-narrow-in-new-profile)
 */
export async function openSidebar(id: string, width: number): Promise<void> {
  const box = document.getElementById('sidebar-box');
  if (box) box.style.width = `${width}px`;
  await SidebarController.show(`${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`);
}

export function closeSidebar(): void {
  SidebarController.hide();
}

export async function openPopup(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
}

export function closePopup(): void {
  for (const panel of document.querySelectorAll('panel')) {
    (panel as Element & { hidePopup(): void }).hidePopup(); // what <panel> is in this window
  }
}

/**
 * Open a private window.
 *
 * @returns the address it shows
 */
export async function openPrivate(): Promise<string> {
  const url = 'about:blank#private';
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  opened.gBrowser.loadURI(Services.io.newURI(url), {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  return url;
}

/** One of our views as it is drawn, as a `data:` address. */
export async function draw(type: 'sidebar' | 'popup'): Promise<string> {
  const holder = type === 'sidebar' ? document.getElementById('sidebar') : undefined;
  const around = (holder as HTMLIFrameElement | undefined)?.contentDocument ?? document; // #sidebar is a frame
  const selector = type === 'sidebar' ? 'browser' : 'browser.webextension-popup-browser';
  const browser = around.querySelector<InsideBrowser>(selector);
  if (!browser) throw new Error(`No ${type} is open`);
  const { currentWindowGlobal } = browser.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  (canvas as HTMLCanvasElement).getContext('2d')?.drawImage(bitmap, 0, 0); // by its namespace
  return (canvas as HTMLCanvasElement).toDataURL();
}

/** As the command's key would; the learner may have given it none. */
export function command(id: string, name: string): void {
  const key = document.querySelector<Element & { doCommand(): void }>(
    `[id^="ext-key"][id$="${name}"]`,
  );
  if (key) key.doCommand();
  else WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
}

/** True once the background has ended. */
export async function killBackground(id: string): Promise<boolean> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
  return extension.backgroundState === 'stopped';
}

/** The right to read every page: taken away, or given back. */
export async function setAccess(id: string, isGiven: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const everywhere = { permissions: [], origins: ['<all_urls>'] };
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[isGiven ? 'add' : 'remove'](id, everywhere, extension);
}

export function setLooks(looks: {
  dark?: boolean;
  forcedColors?: boolean;
  reducedMotion?: boolean;
}): void {
  const set = (name: string, value: number | undefined) => {
    if (value === undefined) Services.prefs.clearUserPref(name);
    else Services.prefs.setIntPref(name, value);
  };
  const { dark, forcedColors, reducedMotion } = looks;
  const scheme = dark === undefined ? undefined : Number(!dark); // 0 is dark
  set('layout.css.prefers-color-scheme.content-override', scheme);
  set('browser.display.document_color_use', forcedColors ? 2 : undefined);
  set('ui.prefersReducedMotion', reducedMotion ? 1 : undefined);
}

/** Of the tab in front. */
export function setZoom(factor: number): void {
  gBrowser.selectedBrowser.browsingContext.fullZoom = factor;
}

/** Errors and console calls whose code came from an address. */
export function messagesFrom(origin: string): Said[] {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const errors = Services.console
    .getMessageArray()
    .map(({ message = '', timeStamp = 0 }) => ({ text: message, time: timeStamp }))
    .filter(({ text }) => text.includes(origin));
  const calls = storage
    .getEvents()
    .filter(({ filename }) => filename.startsWith(origin))
    .map((call) => ({ text: call.arguments.map(String).join(' '), time: call.timeStamp }));
  return [...errors, ...calls];
}

export function startReader(): void {
  const reader = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  Object.assign(window, { reader }); // without anybody who holds it the service ends
}

/** What stands in the frame of the card that is open in the tab in front. */
export function cardTree(): { role: string; name: string }[] {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const told: { role: string; name: string }[] = [];
  const walk = (one: InsideAccessible, isInCard: boolean) => {
    const name = one.name ?? '';
    const role = service.getStringRole(one.role);
    if (isInCard) told.push({ role, name });
    const isFrame = role === 'internal frame' && name === 'Codelight';
    for (let i = 0; i < one.childCount; i++) walk(one.getChildAt(i), isInCard || isFrame);
  };
  walk(service.getAccessibleFor(gBrowser.selectedBrowser), false);
  return told;
}
