import { attributeOf, rootElementOf } from './dom';
import { world } from './world';

/** As much of the browser as this needs: the polyfill would make every frame of every page wait. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * In a document that was made for a card: take the port of the page's script, and ask the
 * background for the card's own. A page may make a document that looks the same; the background
 * has not heard of its nonce, and gives it nothing.
 *
 * @returns whether this is such a document: nobody else has anything to do here
 */
export function openDoor(): boolean {
  const nonce =
    location.href === 'about:srcdoc' ? attributeOf(rootElementOf(document), 'data-card') : null;
  if (!nonce) return false;
  world.codelightDoor = new Promise((resolve) => {
    addEventListener('message', ({ source, ports: [port] }) => {
      if (source === parent && port) resolve(port); // the first that comes
    });
  });
  void chrome.runtime.sendMessage({ card: 'claim', nonce })?.catch(() => undefined); // nobody answers
  return true;
}
