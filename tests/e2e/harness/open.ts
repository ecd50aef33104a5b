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

interface Own extends Pick<LaunchOptions, 'args' | 'headless' | 'profile'> {
  readonly isSecure?: boolean;
  /** Launched for this alone, though nothing else asks for it. */
  readonly isOwn?: boolean;
}

/**
 * A site with our test pages, and a browser whose requests all go there. Nothing is installed.
 * Without a wish it may be one that another file has had: then it has been made as new.
 */
export async function open(name: BrowserName, own: Own = {}): Promise<Opened> {
  const isOwn = Object.keys(own).length > 0;
  const kept = isOwn ? undefined : idle.get(name);
  if (kept) idle.delete(name);
  const { site, driver } = kept ?? (await start(name, own));
  return {
    site,
    driver,
    async close() {
      const isKept = !isOwn && !idle.has(name) && (await isAsNew(driver));
      if (!isKept) return stop({ site, driver });
      site.reset();
      idle.set(name, { site, driver });
    },
  };
}

/** Browsers of this worker that wait for the next file. */
const idle = new Map<BrowserName, Pair>();

type Pair = Pick<Opened, 'site' | 'driver'>;

/** To be called once the worker has no more files. */
export async function closeIdle(): Promise<void> {
  const all = [...idle.values()];
  idle.clear();
  await Promise.all(all.map(stop));
}

async function start(
  name: BrowserName,
  { isSecure = false, isOwn: _isOwn, ...options }: Own,
): Promise<Pair> {
  const site = await serve(folders, { isSecure });
  return { site, driver: await launch(name, { ...options, site }) };
}

async function stop({ site, driver }: Pair): Promise<void> {
  await driver.close();
  site.close();
}

/** A browser that cannot be made so is closed: the next file gets another. */
function isAsNew(driver: Driver): Promise<boolean> {
  return driver.reset().then(
    () => true,
    () => false,
  );
}
