import type { FromCard } from '@/core/card/talk';
import type { Room } from '@/platform/card-room/room';
import { leavesByTab } from '@/platform/card-room/tab-stops';

/** A focus that is taken and given back in this time was never away. Milliseconds. */
const AWAY_MS = 150;

/** Escape closes the card, Tab leads out of it at both ends, and where the focus is, is told. */
export function followKeyboard(
  { surface, root }: Room,
  tell: (message: FromCard) => void,
  onAway: (isAway: boolean) => void,
): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    // 229: the key is the input method's (browser-bugs.md: first-key-of-input-method).
    if (event.key === 'Escape' && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault(); // or the page's own popover would close as well
      tell({ tell: 'close' });
    } else if (leavesByTab(event, surface, root.activeElement)) {
      event.preventDefault();
      tell({ tell: 'leave' });
    }
  });
  if (!(root instanceof Document)) return;
  let away: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('focus', () => {
    clearTimeout(away);
    onAway(false);
    tell({ tell: 'focused' });
  });
  window.addEventListener('blur', () => {
    // The script of the page may be held up by the page: the card says by itself what is so.
    away = setTimeout(() => onAway(true), AWAY_MS);
    tell({ tell: 'blurred' });
  });
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) tell({ tell: 'gone' }); // else the whole page rests, and may come back
  });
}
