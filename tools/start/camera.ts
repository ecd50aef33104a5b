import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

import { type Driver, savePicture, type View } from '../../tests/e2e/harness/driver';
import { pause } from '../../tests/e2e/harness/until';

/** Takes pictures of what a walk has come to, by the name of the surface. */
export type Camera = (view: Page | View, surface: string) => Promise<void>;

export const noCamera: Camera = async () => {};

/** Pictures of each surface, light and dark. */
export function cameraInBothLooks(driver: Driver, folder: string): Camera {
  mkdirSync(folder, { recursive: true });
  return async (view, surface) => {
    for (const dark of [false, true]) {
      await driver.emulate(view, { dark });
      // Firefox draws our own pages in its theme's scheme, whatever it tells the web's
      // (browser-bugs.md: own-pages-in-theme-scheme).
      await driver.setSettings({ theme: dark ? 'dark' : 'light' });
      await pause(400); // until it is drawn so, and what fades in has come
      await save(view, path.join(folder, `${surface}${dark ? '-dark' : ''}.png`));
    }
    await driver.emulate(view, {});
    await driver.setSettings({ theme: 'system' });
  };
}

/** One picture of a page, of what explains a term on it, for those who look through many. */
export function quickCamera(folder: string, name: string): Camera {
  mkdirSync(folder, { recursive: true });
  return async (view, surface) => {
    if (surface === 'card' || surface === 'entry')
      await save(view, path.join(folder, `${name}-${surface}.png`));
  };
}

async function save(view: Page | View, file: string): Promise<void> {
  await savePicture(view, file as `${string}.png`); // it ends so
  console.log(`  ${file}`);
}
