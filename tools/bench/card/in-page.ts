// These run in somebody's page: they may use nothing from outside.

interface Waiting {
  shown?: Promise<number>;
}

/**
 * Wait for the pointer to come to rest, and keep how long it takes from the end of the rest until
 * a card can be pressed: before that it is not drawn, or not to be seen.
 *
 * @param restMs - how long a pointer rests on a mark before its card opens
 */
export function awaitCard(restMs: number): void {
  const STEP = 60; // no card is lower, in CSS pixels
  const isCard = (element: Element | null) =>
    element?.parentElement === document.documentElement && element !== document.body;
  /** Anywhere in the window: at words of two lines it may be far from the pointer. */
  const isShown = () => {
    for (let top = STEP / 2; top < innerHeight; top += STEP) {
      for (let left = STEP / 2; left < innerWidth; left += STEP) {
        if (isCard(document.elementFromPoint(left, top))) return true;
      }
    }
    return false;
  };
  let movedAt = 0;
  const onMove = () => {
    movedAt = performance.now();
  };
  document.addEventListener('pointermove', onMove, true);
  const begun = performance.now();
  const shown = new Promise<number>((resolve, reject) => {
    const look = () => {
      if (performance.now() - begun > 8_000)
        return reject(
          new Error(
            `no card is drawn; the pointer came ${Math.round(performance.now() - movedAt)} ms ago`,
          ),
        );
      if (!isShown()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      // We are before the paint of the frame that has it; a message comes after.
      port1.onmessage = () => {
        document.removeEventListener('pointermove', onMove, true);
        resolve(performance.now() - movedAt - restMs);
      };
      port2.postMessage(undefined);
      return undefined;
    };
    requestAnimationFrame(look);
  });
  (window as Waiting).shown = shown;
}

/** What `awaitCard` has waited for, in milliseconds. */
export function cardMs(): Promise<number> | undefined {
  return (window as Waiting).shown;
}

export function isCardGone(): boolean {
  return document.documentElement.children.length === 2; // head and body
}
