/** What the scripts in a card's document leave for each other: as `platform/page/world` has it. */
interface World {
  codelightDoor?: Promise<MessagePort>;
  codelightCard?: (stage: HTMLElement, port: MessagePort) => void;
}

export const world = globalThis as World;
