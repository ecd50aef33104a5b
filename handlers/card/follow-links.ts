import type { Room } from '@/platform/card-room/room';

import type { CardPorts } from './ports';

/**
 * A document of the card's kind may open no window: the background opens what is pressed
 * (browser-bugs.md: sandboxed-forms-and-windows).
 */
export function followLinks({ surface }: Room, ask: CardPorts['ask']): void {
  const open = (event: Event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link) return;
    event.preventDefault();
    ask('links.open', { url: link.href }).catch(() => undefined); // a tab that did not open is seen
  };
  surface.addEventListener('click', open);
  surface.addEventListener('auxclick', open);
}
