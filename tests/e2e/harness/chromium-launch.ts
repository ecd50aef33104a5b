import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

import type { LaunchOptions } from './driver';
import { extensionFor } from './extension';

export function launchChromium(
  { site, headless = true, args = [] }: LaunchOptions,
  userDataDir: string,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    handleSIGINT: false, // whoever launched it closes it, and then the profile goes as well
    pipe: true, // extensions can be enabled over a pipe only
    userDataDir,
    acceptInsecureCerts: site?.isSecure ?? false,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 800 } : null,
    ignoreDefaultArgs: ['--enable-automation'], // its banner would cover the page's top
    args: [
      '--no-first-run',
      ...args,
      ...(headless ? ['--disable-gpu'] : []), // there is none; to play one is slow
      // Chromium's sandbox refuses root (browser-bugs.md: sandbox-refuses-root).
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(site
        ? [`--proxy-server=http://127.0.0.1:${site.port}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
}

export function manifest(): Manifest {
  return JSON.parse(readFileSync(path.join(extensionFor('chromium'), 'manifest.json'), 'utf8'));
}

interface Manifest {
  readonly action: { readonly default_popup: string };
  readonly side_panel: { readonly default_path: string };
}
