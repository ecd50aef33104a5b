import { render } from 'preact';

import { SelectionBar } from '@/components/notes/SelectionBar';
import type { FromCard } from '@/core/card/talk';
import type { Room } from '@/platform/card-room/room';

import type { Drawn } from './drawn';

/** The two buttons beside a selection. They never take the focus: the commands do the same. */
export function drawOffer({ surface }: Room, tell: (message: FromCard) => void): Drawn {
  const act = (what: 'look-up' | 'note') => () => tell({ tell: 'act', act: what });
  render(<SelectionBar onLookUp={act('look-up')} onNote={act('note')} />, surface);
  return {
    grow() {},
    focus() {},
    resume() {},
    leave: () => tell({ tell: 'close' }),
    lock() {},
    away() {},
    end: () => render(null, surface),
  };
}
