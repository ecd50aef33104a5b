import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where the browser keeps what extensions store, in a profile. */
const STORES = ['Local Extension Settings', 'IndexedDB', 'Sync Extension Settings'];

/**
 * What is left of an extension that was taken out: the browser deletes it some time after.
 *
 * @returns names of folders and files in the profile
 */
export function leftIn(profile: string, id: string): readonly string[] {
  return STORES.map((store) => path.join(profile, 'Default', store))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => file.includes(id));
}

/** Forget what sites have stored and what is cached of them. */
export async function forgetSites(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  for (const origin of ['http://page.test', 'http://other.test']) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await session.send('Network.clearBrowserCookies');
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
