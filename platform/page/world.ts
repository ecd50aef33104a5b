import { WORLD_KEY } from '@/core/page/world-key';

import type { Shield } from './shield';

/** What our scripts in one page leave for each other, in their own world that no page sees. */
interface World {
  /** The script of the page is here. */
  codelight?: true;
  codelightShield?: Shield;
  /** In the document of a card: its port to the script of the page. */
  codelightDoor?: Promise<MessagePort>;
  /** On a page of our own: draws a card into an element there. */
  codelightCard?: (stage: HTMLElement, port: MessagePort) => void;
}

const key = Symbol.for(WORLD_KEY);
const home = globalThis as { [key: symbol]: World | undefined };
const known = home[key];

export const world: World = known ?? {};
if (!known) home[key] = world;
