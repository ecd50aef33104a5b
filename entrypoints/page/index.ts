import '@/platform/page/own-names';

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { bodyOf, contentTypeOf } from '@/platform/page/dom';
import { world } from '@/platform/page/world';
import { readSettings } from '@/platform/settings/settings';

import { isWanted } from './is-wanted';
import { runPage } from './run-page';

/** The content script: marks one frame's terms and notes, and opens cards on them. */
export default defineUnlistedScript(() => {
  const isText = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(contentTypeOf(document));
  // The browser's own views of JSON, XML and pictures are not to be read; and one of us is enough.
  if (isText && bodyOf(document) && !world.codelight && !world.codelightDoor) void start();
});

async function start(): Promise<void> {
  world.codelight = {
    read: () => ({ page: '', hasFocus: false, targets: 0, terms: [], placed: [], lost: [] }),
  };
  const settings = await readSettings();
  if (isWanted(settings)) runPage(settings);
  else delete world.codelight;
}
