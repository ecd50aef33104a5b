import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/**
 * Hear messages of the extension itself.
 *
 * @param react - what it returns is the answer; undefined: none, and others may give one
 */
export function listen(
  react: (message: object, sender: Runtime.MessageSender) => unknown,
  signal?: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const isOurs = sender.id === browser.runtime.id;
    if (!isOurs || typeof message !== 'object' || !message) return undefined;
    const answer = react(message, sender);
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // In a page that outlived an update of the extension there is nothing left to leave.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}

/** Whether the background or a page of ours sent it: no script of ours in a page of the web. */
export function isOurselves({ url, tab }: Runtime.MessageSender): boolean {
  if (url !== undefined) return url.startsWith(browser.runtime.getURL(''));
  return tab === undefined; // the background, where the browser gives it no address
}
