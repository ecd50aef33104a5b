import '@/platform/page/own-names';

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { onNews } from '@/platform/messages/news';
import { bodyOf, contentTypeOf } from '@/platform/page/dom';
import { world } from '@/platform/page/world';

import { readPageSettings } from './page-settings';
import { runPage } from './run-page';

/** The content script: marks one frame's terms and notes, and opens cards on them. */
export default defineUnlistedScript(() => {
  const isText = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(contentTypeOf(document));
  // The browser's own views of JSON, XML and pictures are not to be read; and one of us is enough.
  if (isText && bodyOf(document) && !world.codelight && !world.codelightDoor) void start();
  else if (!world.codelight && !world.codelightDoor) endShield();
});

/** What changes while the settings are on their way is asked for again. */
async function start(): Promise<void> {
  const asking = new AbortController();
  let isStale = true;
  world.codelight = true;
  onNews(({ news }) => {
    isStale ||= news === 'settings.stale';
  }, asking.signal);
  let settings: Awaited<ReturnType<typeof readPageSettings>>;
  while (isStale) {
    isStale = false;
    settings = await readPageSettings();
  }
  asking.abort();
  if (settings) return runPage(settings);
  delete world.codelight;
  endShield();
}

/** Where we are not wanted, nothing of us stays. */
function endShield(): void {
  world.codelightShield?.end();
  delete world.codelightShield;
}
