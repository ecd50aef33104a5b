import type { CDPSession, Page } from 'puppeteer-core';

import { cardIn } from './card-frame';

/** What a screen reader is told of one thing in a card. */
export interface Told {
  readonly role: string;
  readonly name: string;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
}

/** Of the card's document, over the DevTools protocol, without what is ignored. */
export async function treeInChromium(page: Page): Promise<readonly Told[]> {
  const card = await cardIn(page);
  if (!card) return [];
  // Of a frame in a process of its own only its own session knows anything (puppeteer's `client`).
  const { client, _id: frameId } = card as unknown as { client: CDPSession; _id: string };
  await client.send('Accessibility.enable');
  const { nodes } = (await client.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: readonly AxNode[];
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
    }));
}
