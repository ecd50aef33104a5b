// npm run dev [-- chromium|firefox]: WXT's live reload, in a browser with the demo article.
import path from 'node:path';
import { createServer } from 'wxt';

import { openProfile } from '../../tests/e2e/harness/profile';
import { serve } from '../../tests/e2e/harness/site';
import { devBrowser } from './dev-browser.mjs';
import { hasDisplay } from './has-display';

const browser = devBrowser(process.argv.slice(2));
const { CHROMIUM = '', FIREFOX = '' } = process.env; // tools/run.mjs has found them
const site = await serve({ page: import.meta.dirname });
// Web-ext never removes the one it makes for Chromium (browser-bugs.md: profile-left-behind).
const profile = openProfile(undefined);
const inChromium = {
  ...(CHROMIUM && { binaries: { chrome: CHROMIUM } }),
  // Chromium's sandbox refuses root (browser-bugs.md: sandbox-refuses-root).
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  chromiumProfile: profile.folder,
  keepProfileChanges: true, // or it would make a copy
};
const inFirefox = FIREFOX ? { binaries: { firefox: FIREFOX } } : {};

const server = await createServer({
  root: path.join(import.meta.dirname, '../..'),
  browser: browser === 'chromium' ? 'chrome' : 'firefox',
  webExt: {
    ...(browser === 'chromium' ? inChromium : inFirefox),
    disabled: !hasDisplay(), // WXT says then what to load by hand
    startUrls: [site.direct('/page/demo.html')],
  },
});
process.once('SIGINT', async () => {
  await server.stop(); // closes the browser as well
  site.close();
  profile.close();
  process.exit();
});
await server.start();
