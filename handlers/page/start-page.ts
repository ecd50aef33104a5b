import type { PageSettings } from '@/core/settings/page-settings';
import { bodyOf, contentTypeOf } from '@/platform/page/dom';
import { world } from '@/platform/page/world';

import { endShield } from './page-host';
import { readPageSettings } from './page-settings';
import type { PagePorts } from './ports';
import { runPage } from './run-page';

/** The browser's own views of JSON, XML and pictures are no pages to read. */
const READ = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;

/**
 * Run in this frame, if it is to be marked.
 *
 * @returns when that is decided
 */
export async function startPage(ports: PagePorts): Promise<void> {
  if (world.codelight || world.codelightDoor) return; // we are here; or this is a card's document
  if (!READ.test(contentTypeOf(document)) || !bodyOf(document)) return endShield();
  world.codelight = true;
  const settings = await settledSettings(ports);
  if (settings) return runPage(ports, settings);
  delete world.codelight;
  endShield();
}

/** The settings; asked for again when they change while they are on their way. */
async function settledSettings({ ask, onNews }: PagePorts): Promise<PageSettings | undefined> {
  const asking = new AbortController();
  let isStale = true;
  onNews(({ news }) => {
    isStale ||= news === 'settings.stale';
  }, asking.signal);
  let settings: PageSettings | undefined;
  while (isStale) {
    isStale = false;
    settings = await readPageSettings(ask);
  }
  asking.abort();
  return settings;
}
