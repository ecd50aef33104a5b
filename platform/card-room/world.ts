import { WORLD_KEY } from '@/core/page/world-key';

/** What the scripts in a card's document leave for each other: as `platform/page/world` has it. */
interface World {
  codelightDoor?: Promise<MessagePort>;
  codelightCard?: (stage: HTMLElement, port: MessagePort) => void;
}

const key = Symbol.for(WORLD_KEY);
const home = globalThis as { [key: symbol]: World | undefined };
home[key] ??= {};
export const world: World = home[key];
