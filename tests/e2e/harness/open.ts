import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { BrowserName, Driver, LaunchOptions } from './driver';
import { launch } from './launch';
import { type Site, serve } from './site';

/** Real pages, which are not part of this repository and may be missing. */
export const SHARED = fileURLToPath(new URL('../../../../shared/pages', import.meta.url));
export const hasShared = existsSync(SHARED);

/** Pages of one fault each, in the same place. */
const CASES = fileURLToPath(new URL('../../../../shared/cases/page', import.meta.url));
export const hasCases = existsSync(CASES);

/** Where a path of the test site leads: /demo/…, /pages/…, /shared/…, /cases/… */
export const folders = {
  demo: fileURLToPath(new URL('../../../tools/start', import.meta.url)),
  pages: fileURLToPath(new URL('../../pages', import.meta.url)),
  shared: SHARED,
  cases: CASES,
};

export interface Opened {
  readonly site: Site;
  readonly driver: Driver;
  close(): Promise<void>;
}

/** A site with our test pages, and a browser whose requests all go there. Nothing is installed. */
export async function open(
  name: BrowserName,
  {
    isSecure = false,
    ...options
  }: Pick<LaunchOptions, 'args' | 'headless' | 'profile'> & { isSecure?: boolean } = {},
): Promise<Opened> {
  const site = await serve(folders, { isSecure });
  const driver = await launch(name, { ...options, site });
  return {
    site,
    driver,
    async close() {
      await driver.close();
      site.close();
    },
  };
}
