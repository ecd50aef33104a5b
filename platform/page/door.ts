import { documentAddress } from './document-address';
import { attributeOf, rootElementOf } from './dom';
import { world } from './world';

/** As much of the browser as this needs: the polyfill would make every frame of every page wait. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * In a document that was made for a card: ask the background for the card's own script, and take
 * the port of the page's. A page may make a document that looks the same, or send a port as well:
 * the background knows which document is ours, and tells that one how to know its port.
 *
 * @returns whether this is such a document: nobody else has anything to do here
 */
export function openDoor(): boolean {
  const isMade = documentAddress() === 'about:srcdoc';
  const nonce = isMade ? attributeOf(rootElementOf(document), 'data-card') : null;
  if (!nonce) return false;
  const ports = new Map<unknown, MessagePort>();
  world.codelightDoor = new Promise((resolve) => {
    let token: unknown;
    const meet = () => {
      const port = typeof token === 'string' && ports.get(token);
      if (port) resolve(port);
    };
    addEventListener('message', ({ source, data, ports: [port] }) => {
      if (source === parent && port) ports.set(data, port);
      meet();
    });
    const claim = chrome.runtime.sendMessage({ card: 'claim', nonce });
    claim?.then(
      (told) => {
        token = told;
        meet();
      },
      () => undefined, // nobody answers
    );
  });
  return true;
}
