// npm start [-- chromium|firefox] [URL-or-file]: a browser with Codelight in it, on an article.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import type { BrowserName } from '../../tests/e2e/harness/driver';
import { browserNames, launch } from '../../tests/e2e/harness/launch';
import { serve } from '../../tests/e2e/harness/site';
import { walk } from './walk';

const words = process.argv.slice(2);
const name = browserNames.find((browser) => words.includes(browser)) ?? 'chromium';
const given = words.find((word) => word !== name) ?? path.join(import.meta.dirname, 'demo.html');
const isAddress = /^https?:\/\//.test(given);

if (!isAddress && !existsSync(given)) {
  console.error(`There is no ${given}: name an address (https://…) or a file.`);
  process.exit(1);
}
build(name);

const site = await serve({ page: path.dirname(path.resolve(given)) });
const address = isAddress
  ? given
  : site.direct(`/page/${encodeURIComponent(path.basename(given))}`);
try {
  if (hasDisplay()) await show(name, address);
  else await walkUnseen(name, address);
} finally {
  site.close();
}

function build(browser: BrowserName): void {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status } = spawnSync('wxt', ['build', '-b', target], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Until the browser is closed, or Ctrl+C. */
async function show(browser: BrowserName, url: string): Promise<void> {
  const driver = await launch(browser, { headless: false });
  await driver.install();
  await driver.newPage(url);
  console.log(`Codelight runs on ${url}. Close the browser, or press Ctrl+C, to end.`);
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve));
  await Promise.race([interrupted, driver.closed()]);
  await driver.close();
}

async function walkUnseen(browser: BrowserName, url: string): Promise<void> {
  console.log(
    `There is no display: ${browser} runs unseen, does the main job on ${url}, and takes pictures.`,
  );
  const folder = path.join('.output/screenshots', browser);
  const driver = await launch(browser, {});
  try {
    await walk(driver, url, folder);
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await driver.close();
  }
}
