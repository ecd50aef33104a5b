// npm start [-- chromium|firefox] [PAGE | --all FOLDER] [--keep [FOLDER]]: a browser with
// Codelight in it, on an article; without a display the main job unseen.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { BrowserName } from '../../tests/e2e/harness/driver';
import { type Site, serve } from '../../tests/e2e/harness/site';
import { hasDisplay } from './has-display';
import { isAddress } from './pages-at.mjs';
import { startRequest } from './request.mjs';
import { show } from './show';
import { walkAll, walkOne } from './walk-unseen';

/** Notes know their page by its address, so a kept profile needs the same one at each start. */
const KEPT_PORT = 21_480;

const root = path.join(import.meta.dirname, '../..');
const here = process.env.INIT_CWD ?? process.cwd();
const { browser, page, all, keep } = startRequest(process.argv.slice(2), here, root);
const first = page ?? path.join(import.meta.dirname, 'demo.html');

build(browser);
const profile = keep && path.join(keep, browser);
if (profile) mkdirSync(profile, { recursive: true });
const site = await open(path.dirname(all?.[0] ?? first));
try {
  if (all) {
    const pages = all.map((file) => ({ name: path.basename(file), url: addressOf(file) }));
    process.exitCode = await walkAll({ browser, profile, pages });
  } else if (hasDisplay()) await show({ browser, profile, keep, url: addressOf(first) });
  else {
    const one = { name: isAddress(first) ? first : path.basename(first), url: addressOf(first) };
    process.exitCode = await walkOne({ browser, profile, page: one });
  }
} finally {
  site.close();
}

function build(name: BrowserName): void {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const { status } = spawnSync('wxt', ['build', '-b', target], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function open(folder: string): Promise<Site> {
  try {
    return await serve({ page: folder }, { port: keep ? KEPT_PORT : 0 });
  } catch (error) {
    console.error(
      `Port ${KEPT_PORT} is taken, which a kept profile needs: end the other npm start with --keep, then run this again.`,
    );
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function addressOf(given: string): string {
  return isAddress(given)
    ? given
    : site.direct(`/page/${encodeURIComponent(path.basename(given))}`);
}
