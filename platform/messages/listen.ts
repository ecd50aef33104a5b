import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/**
 * Hear messages of the extension itself.
 *
 * @param react - what it returns is the answer; undefined: none, and others may give one
 */
export function listen(
  react: (message: object, tabId: number | undefined, frameId: number | undefined) => unknown,
  signal?: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const isOurs = sender.id === browser.runtime.id;
    if (!isOurs || typeof message !== 'object' || !message) return undefined;
    const answer = react(message, sender.tab?.id, sender.frameId);
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // In a page that outlived an update of the extension there is nothing left to leave.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}
