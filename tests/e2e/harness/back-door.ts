import type { Page } from 'puppeteer-core';

/** A file of the extension that runs none of our code, and yet has the extension's rights. */
const FILE = 'manifest.json';

/** A page of the extension in a tab behind the others, opened when first needed. */
export function createBackDoor(open: (file: string) => Promise<Page>) {
  let page: Page | undefined;
  return {
    async page(): Promise<Page> {
      page ??= await open(FILE);
      return page;
    },
    async close(): Promise<void> {
      const old = page;
      page = undefined;
      await old?.close().catch(() => undefined); // it may have gone with the extension
    },
  };
}
