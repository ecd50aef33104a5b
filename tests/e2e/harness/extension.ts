import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { BrowserName } from './driver';

/** Folder of the built extension; CODELIGHT_OUTPUT names another build than the last one here. */
export function extensionFor(name: BrowserName): string {
  const build = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const own = fileURLToPath(new URL('../../../.output', import.meta.url));
  const folder = path.join(process.env.CODELIGHT_OUTPUT ?? own, build);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build makes it`);
  return folder;
}

/** The build as WebDriver's webExtension.install takes it; CODELIGHT_FIREFOX_ZIP names a zip of it. */
export function firefoxExtension(): { readonly type: string; readonly path: string } {
  const zip = process.env.CODELIGHT_FIREFOX_ZIP;
  return zip ? { type: 'archivePath', path: zip } : { type: 'path', path: extensionFor('firefox') };
}
