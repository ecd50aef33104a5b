import type { FromCard } from '@/core/card/talk';
import type { Room } from '@/platform/card-room/room';
import { leavesByTab } from '@/platform/card-room/tab-stops';

/**
 * Escape closes the card, Tab leads out of it at both ends, and a lost focus is told.
 *
 * @param isWriting - whether what is typed next would go into a note
 */
export function followKeyboard(
  { surface, root }: Room,
  isWriting: () => boolean,
  tell: (message: FromCard) => void,
): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    // 229: the key is the input method's (docs/browser-bugs.md).
    if (event.key === 'Escape' && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault(); // or the page's own popover would close as well
      tell({ tell: 'close' });
    } else if (leavesByTab(event, surface, root.activeElement)) {
      event.preventDefault();
      tell({ tell: 'leave' });
    }
  });
  if (!(root instanceof Document)) return;
  window.addEventListener('blur', () => isWriting() && tell({ tell: 'blurred' }));
}
