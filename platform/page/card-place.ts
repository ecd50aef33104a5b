import type { FromCard, ToCard } from '@/core/card/talk';
import { focusedInPage } from './card-focus';
import { deepElementAt, homeFor, moveInto } from './card-home';
import { type CardSurface, isReached, raise, setPlace, setSeen, windowNow } from './card-surface';
import { createCardWatch } from './card-watch';
import { boundsOf, closest, isInPage, matches, parentElementOf } from './dom';
import {
  type CardBox,
  cornerFor,
  type Edges,
  isUpper,
  placeFor,
  roomIn,
  sideFor,
} from './place-card';
import type { Placed } from './placed';
import { wordBoxOf } from './word-box';

/** How often to look whether something has come between the reader and the card. */
const LOOK_MS = 250;
/** A page that puts itself in front again and again shall not make us fight. */
const MOST_MOVES = 20;

interface Parts {
  /** Neither pinned nor written in. */
  readonly mayClose: () => boolean;
  readonly onGone: () => void;
  /**
   * It has to stand elsewhere in the page, where this browser would load it anew
   * (browser-bugs.md: moved-frame-loads-anew).
   */
  readonly onUprooted: () => void;
  readonly tell: (message: ToCard) => void;
}

type Card = Pick<Placed, 'surface' | 'inside'>;

/** Keeps a card at its words and in front, whatever the page moves. */
export function createCardPlace({ mayClose, onGone, onUprooted, tell }: Parts) {
  let placed: Placed | undefined;
  let frame = 0;
  let lookedAt = 0;
  const watcher = createCardWatch({ onChange: () => look(), onHarassed: () => onGone() });

  function begin(
    { surface, inside }: Card,
    options: { range?: AbstractRange | undefined; prefers?: 'below' | 'above' },
    isWanted: boolean,
  ): void {
    const { range, prefers = 'below' } = options;
    const before = placed?.surface === surface ? placed : undefined;
    const isSeen = before?.isSeen ?? false;
    end();
    const size = before?.size ?? roomIn(windowNow());
    const home = homeFor(range?.startContainer);
    placed = {
      ...{ surface, inside, range, home },
      side: prefers,
      size,
      isSized: false,
      isFilled: false,
      isWanted,
      isRtl: false,
      isSeen,
      moves: 0,
      last: '',
    };
    if (parentElementOf(surface.host) !== home) moveInto(home, surface.host);
    if (!isSeen) setSeen(surface, false);
    raise(placed.surface);
    if (!isSeen) place();
    watch();
  }

  function end(): void {
    cancelAnimationFrame(frame);
    watcher.end();
  }

  function watch(): void {
    const step = () => {
      if (performance.now() - lookedAt > LOOK_MS) look();
      place();
      if (placed) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    if (placed) watcher.begin(placed.surface.host, placed.inside.isFrame);
  }

  /** A page may remove our element; and its dialogs make all else inert. */
  function look(): void {
    lookedAt = performance.now();
    if (!placed) return;
    const { surface, range } = placed;
    if (!isInPage(surface.host) || parentElementOf(surface.host) !== placed.home) {
      onGone(); // the page has taken it away, or elsewhere
      return;
    }
    if (closest(surface.host, '[inert]')) {
      onGone(); // nothing can be pressed or typed there
      return;
    }
    if (!placed.isSeen || isReached(surface) || placed.moves >= MOST_MOVES) return;
    placed.moves++;
    const box = boundsOf(surface.box);
    const hit = deepElementAt(box.left + box.width / 2, box.top + box.height / 2);
    const home = homeFor(hit ?? range?.startContainer);
    const hadFocus = focusedInPage() === surface.host;
    const isElsewhere = parentElementOf(surface.host) !== home;
    if (isElsewhere && import.meta.env.FIREFOX && placed.inside.isFrame) {
      onUprooted();
      return;
    }
    if (isElsewhere) moveInto(home, surface.host);
    placed.home = home;
    if (matches(surface.box, ':popover-open')) surface.box.hidePopover();
    raise(placed.surface);
    if (hadFocus) placed.inside.takeFocus();
    placed.last = '';
    place();
  }

  function place(): void {
    if (!placed) return;
    const { surface, range, size, isRtl } = placed;
    const window = windowNow();
    const word = range && wordBoxOf(range);
    const key = JSON.stringify([window, word, size, isRtl]);
    if (key === placed.last) return;
    const isResized = !placed.last.startsWith(JSON.stringify([window]).slice(0, -1));
    placed.last = key;
    if (isResized) tell({ tell: 'room', room: roomIn(window) });
    if (!word) {
      if (range && mayClose()) onGone();
      else putAt(surface, cornerFor(size, window, isRtl));
      return;
    }
    const side = sideFor(word, size, window, isUpper(placed.side) ? 'above' : 'below');
    if (placed.isSized) placed.side = side; // before that, it is a guess
    putAt(surface, placeFor(side, word, size, window, isRtl));
  }

  function putAt(surface: CardSurface, at: CardBox): void {
    setPlace(surface, at);
    tell({ tell: 'placed', height: at.height });
  }

  return {
    begin,
    look,
    end(): void {
      end();
      placed = undefined;
    },
    window: windowNow,
    /** The card has said how large it is. */
    fit({ width, height, isRtl, isFilled }: Extract<FromCard, { tell: 'size' }>): void {
      if (!placed) return;
      placed.size = { width, height: Math.min(height, roomIn(windowNow()).height) };
      placed.isRtl = isRtl;
      placed.isSized = true;
      placed.isFilled = isFilled;
      place();
      if (isFilled && placed?.isWanted) this.reveal();
    },
    /** Whether it has what it is to show. */
    isFilled: () => placed?.isFilled ?? false,
    /** What was made ready is to be seen. */
    want(): void {
      if (!placed) return;
      placed.isWanted = true;
      if (placed.isFilled) this.reveal();
    },
    reveal(): void {
      if (!placed || placed.isSeen) return;
      placed.isSeen = true;
      setSeen(placed.surface, true);
    },
    box: (): Edges | undefined => (placed?.isSeen ? boundsOf(placed.surface.box) : undefined),
  };
}
