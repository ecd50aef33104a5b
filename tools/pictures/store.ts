import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { launch } from '../../tests/e2e/harness/launch';
import { open } from '../../tests/e2e/harness/open';
import { type StorePicture, storePictures } from './store-pictures';
import { takeShots, WINDOW } from './store-shots';

/** Draw every picture for the stores: what the built extension shows, with a line above. */
export async function drawStorePictures(folder: string): Promise<void> {
  const opened = await open('chromium', { args: WINDOW });
  await opened.driver.install();
  const shots = await takeShots(opened.driver);
  await opened.close();

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // In a browser without Codelight, which would mark the words of our own lines.
  const driver = await launch('chromium', {});
  const page = await driver.newPage('about:blank');
  const draw = async ({ name, width, height, html }: StorePicture) => {
    await page.setViewport({ width, height });
    await page.setContent(html);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const file = path.join(folder, `${name}.png`);
    // Stores want their pictures without transparency; around the logo's corners nothing is drawn.
    writeFileSync(file, await page.screenshot({ omitBackground: name === 'logo' }));
    console.log(file);
  };
  for (const picture of storePictures(shots)) await draw(picture);
  await driver.close();
}
