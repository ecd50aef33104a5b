import puppeteer, { type Page } from 'puppeteer-core';

interface Built {
  /** Open a page of the extension in a new tab in front. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** A new browser with a built extension in it. */
export async function openBuilt(folder: string): Promise<Built> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    // Chromium's sandbox refuses root (browser-bugs.md: sandbox-refuses-root).
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const welcome = browser.waitForTarget((target) => target.url().endsWith('welcome.html'));
  const id = await browser.installExtension(folder);
  await (await (await welcome).page())?.close(); // what is behind another tab is not painted
  return {
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}
