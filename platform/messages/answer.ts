import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

import { hostOf } from '@/core/address/page-of';
import type { Asker } from '@/core/protocol/asker';
import { problemOf } from '@/core/protocol/problem-of';
import { type Answer, type Handlers, type Name, requests } from '@/core/protocol/protocol';
import { type CardPage, frameOfSender, pageOfSender } from '@/core/protocol/sender';
import { isAllowed } from '@/core/requests/request';
import { createAllowance } from './allowance';
import { isOurselves } from './listen';

const Addressed = v.object({
  name: v.picklist(Object.keys(requests) as Name[]),
  request: v.unknown(),
});

/**
 * Answer the other parts of the extension. Call once, while the background starts.
 *
 * @param cardOf - the page that a card is on; undefined for a sender that is no card of ours
 */
export function answer(
  handlers: Handlers,
  cardOf: (sender: Runtime.MessageSender) => Promise<CardPage | undefined> = async () => undefined,
): void {
  const hasLeft = createAllowance();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Returning undefined leaves the message to other listeners.
    if (sender.id !== browser.runtime.id || !v.is(Addressed, message)) return undefined;
    if (!isOurselves(sender) && !hasLeft(siteOf(sender), message)) {
      return Promise.resolve<Answer>({ ok: false, problem: 'TooMuchError' });
    }
    return askerOf(sender, cardOf).then((asker) =>
      reply(handlers, message.name, message.request, asker),
    );
  });
}

async function reply(
  handlers: Handlers,
  name: Name,
  request: unknown,
  asker: Asker,
): Promise<Answer> {
  if (!isAllowed(asker.is, requests[name]))
    return { ok: false, problem: `A ${asker.is} may not ask "${name}"` };
  const checked = v.safeParse(requests[name].shape, request);
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

/** All frames of a tab together: a page has as many as it likes. */
function siteOf({ tab, url = '' }: Runtime.MessageSender): string {
  return hostOf(tab?.url ?? url) ?? String(tab?.id);
}

/** Who a message is from, by the browser's word and not by the message's. */
async function askerOf(
  sender: Runtime.MessageSender,
  cardOf: (sender: Runtime.MessageSender) => Promise<CardPage | undefined>,
): Promise<Asker> {
  if (isOurselves(sender)) return { is: 'ourselves' };
  const card = await cardOf(sender);
  const frame = frameOfSender(sender);
  return card ? { is: 'card', ...card, frame } : { is: 'page', ...pageOfSender(sender), frame };
}
