import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

import type { LaunchOptions } from './driver';
import { extensionFor } from './extension';

/** Firefox would choose a new one for each profile (browser-bugs.md: uuid-of-profile). */
const UUID = '11111111-2222-4333-8444-555555555555';
export const ORIGIN = `moz-extension://${UUID}`;

export function launchFirefox(
  { site, headless = true }: LaunchOptions,
  userDataDir: string,
): Promise<Browser> {
  const proxy = site && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': site.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': site.port,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless,
    handleSIGINT: false, // whoever launched it closes it, and then the profile goes as well
    userDataDir,
    acceptInsecureCerts: site?.isSecure ?? false,
    defaultViewport: headless ? { width: 1200, height: 800 } : null,
    args: ['--remote-allow-system-access'], // moz-extension: pages and the browser's own window
    extraPrefsFirefox: {
      'browser.download.alwaysOpenPanel': false, // it takes the focus from the page
      'extensions.webextensions.uuids': JSON.stringify({
        [addonId()]: UUID,
      }),
      'extensions.webextensions.keepUuidOnUninstall': true, // the one above
      'devtools.jsonview.enabled': false, // the back door is a page of ours, not of the viewer's
      ...proxy,
    },
  });
}

/** The extension's own name for itself. */
export function addonId(): string {
  const file = path.join(extensionFor('firefox'), 'manifest.json');
  return JSON.parse(readFileSync(file, 'utf8')).browser_specific_settings.gecko.id;
}
