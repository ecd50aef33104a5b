import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

import { hostOf, pageOf } from '@/core/note/page-of';
import { problemOf } from '@/core/protocol/problem-of';
import type { Answer, Asker, Handlers, Name } from '@/core/protocol/protocol';
import { fromPages, requests } from '@/core/protocol/protocol';

const Addressed = v.object({
  name: v.picklist(Object.keys(requests) as Name[]),
  request: v.unknown(),
});
const LONGEST_TITLE = 300;

/** Answer the other parts of the extension. Call once, while the background starts. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Returning undefined leaves the message to other listeners.
    if (sender.id !== browser.runtime.id || !v.is(Addressed, message)) return undefined;
    return reply(handlers, message.name, message.request, askerOf(sender));
  });
}

async function reply(
  handlers: Handlers,
  name: Name,
  request: unknown,
  asker: Asker,
): Promise<Answer> {
  if (!(name in fromPages) && asker.is === 'page') {
    return { ok: false, problem: `A page may not ask "${name}"` };
  }
  const checked = v.safeParse(requests[name], request);
  if (!checked.success) {
    return { ok: false, problem: `Malformed request "${name}": ${checked.issues[0].message}` };
  }
  // The tables pair each schema with its handler; TypeScript cannot follow the pairing.
  const handle = handlers[name] as (request: unknown, asker: Asker) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(checked.output, asker) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Who a message is from, by the browser's word and not by the message's. */
function askerOf({ url = '', frameId, tab }: Runtime.MessageSender): Asker {
  if (url.startsWith(browser.runtime.getURL(''))) return { is: 'ourselves' };
  const { url: tabUrl = '', title = '' } = tab ?? {};
  // A page that navigates without loading keeps the address of its first document here, but
  // not in the tab. A frame without an address (srcdoc, about:blank) is part of the page.
  const isTabs = frameId === 0 && hostOf(tabUrl) === hostOf(url);
  const address = isTabs || hostOf(url) === undefined ? tabUrl : url;
  return { is: 'page', url: pageOf(address), title: title.slice(0, LONGEST_TITLE) };
}
