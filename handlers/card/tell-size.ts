import type { FromCard } from '@/core/card/talk';
import { measure } from '@/platform/card-room/measure';
import type { Room } from '@/platform/card-room/room';

/** In a card lower than this, head and foot take one line each. CSS pixels. */
const LOW = 240;

/** Tells the page's script how large a card would like to be, whenever that changes. */
export function createSizeTeller(room: Room, tell: (message: FromCard) => void) {
  let told = '';
  let height = Number.POSITIVE_INFINITY;

  function tellSize(): void {
    const card = room.surface.firstElementChild;
    if (!(card instanceof HTMLElement)) return;
    const isRtl = room.surface.matches(':dir(rtl)');
    room.setLow(false); // as large as it would like to be
    const wanted = measure(card);
    room.setLow(height < LOW && height < wanted.height);
    const size = { ...wanted, isFilled: card.querySelector('.skeleton') === null, isRtl };
    const text = JSON.stringify(size);
    if (text === told || size.height === 0) return;
    told = text;
    tell({ tell: 'size', ...size });
  }

  return {
    tell: tellSize,
    /** What is drawn next is another card: its size is told in any case. */
    forget(): void {
      told = '';
    },
    /** There is so much room for it. */
    setRoom({ width }: { readonly width: number }): void {
      room.surface.style.setProperty('--room', `${width}px`);
      tellSize();
    },
    /** It is drawn so high. */
    setHeight(next: number): void {
      height = next;
      tellSize();
    },
  };
}
