import { readFileSync } from 'node:fs';
import path from 'node:path';

import { serve } from '../../tests/e2e/harness/site';
import { walkAll } from '../start/walk-unseen';
import { writeFiles } from './files-in';
import { unzipped } from './zip';

/**
 * The main job of a learner in both browsers, on what each of them loads: the unpacked zip in one, the
 * zip itself in the other.
 *
 * @param folder - of the zips
 * @param name - with which theirs begin
 * @returns 0, or 1 where a step failed
 */
export async function walkZips(folder: string, name: string): Promise<0 | 1> {
  const unpacked = path.join(folder, 'unpacked');
  const zip = (what: string) => path.join(folder, `${name}-${what}.zip`);
  const unpack = (what: string, to: string) =>
    writeFiles(path.join(unpacked, to), unzipped(readFileSync(zip(what))));
  unpack('chromium', 'chrome-mv3');
  unpack('firefox', 'firefox-mv3');
  // Read by the drivers when they install.
  process.env.CODELIGHT_OUTPUT = unpacked;
  process.env.CODELIGHT_FIREFOX_ZIP = zip('firefox');
  const site = await serve({
    start: path.join(import.meta.dirname, '../start'),
    pages: path.join(import.meta.dirname, '../../tests/pages'),
  });
  try {
    const pages = [
      { name: 'demo', url: site.direct('/start/demo.html') }, // by its marks
      { name: 'empty', url: site.direct('/pages/empty.html') }, // by look-up
    ];
    const failed = [];
    for (const browser of ['chromium', 'firefox'] as const)
      if ((await walkAll({ browser, profile: undefined, pages })) > 0) failed.push(browser);
    return failed.length > 0 ? 1 : 0;
  } finally {
    site.close();
  }
}
