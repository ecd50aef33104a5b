import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** Hear messages of the extension itself that nobody waits for an answer to. */
export function listen(
  react: (message: object, tabId: number | undefined) => void,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const isOurs = sender.id === browser.runtime.id;
    if (isOurs && typeof message === 'object' && message) react(message, sender.tab?.id);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // In a page that outlived an update of the extension there is nothing left to leave.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}
