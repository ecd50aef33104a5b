import type { Room } from '@/platform/card-room/room';

/**
 * A wheel that has nothing more to scroll in the card would scroll the page, and the card leaves
 * with its word. `overscroll-behavior` keeps it only in what scrolls: not over head and foot, nor
 * in a short card.
 */
export function keepWheel({ surface }: Room, signal: AbortSignal): void {
  const keep = (event: WheelEvent) => {
    const { target, deltaX, deltaY, ctrlKey } = event;
    if (ctrlKey || !(target instanceof Element)) return; // with Ctrl it zooms
    for (let at: Element | null = target; at && at !== surface; at = at.parentElement) {
      if (isScrolled(at, deltaX, deltaY)) return;
    }
    event.preventDefault();
  };
  surface.addEventListener('wheel', keep, { passive: false, signal });
}

const SCROLLS = /auto|scroll/;

/** Whether it goes on some way in this direction. */
function isScrolled(element: Element, deltaX: number, deltaY: number): boolean {
  const { scrollWidth, clientWidth, scrollTop, scrollHeight, clientHeight } = element;
  const { overflowX, overflowY } = getComputedStyle(element);
  const isDown = SCROLLS.test(overflowY) && hasRoom(scrollTop, scrollHeight - clientHeight, deltaY);
  const isAcross = SCROLLS.test(overflowX) && deltaX !== 0 && scrollWidth > clientWidth;
  return isDown || isAcross;
}

/** A pixel less: positions have fractions. */
function hasRoom(at: number, most: number, delta: number): boolean {
  return delta > 0 ? at < most - 1 : delta < 0 && at > 1;
}
