import { noteMark } from '@/core/mark/mark-table';
import type { PageNote } from '@/core/note/note';
import { findQuote } from '@/core/quote/find-quote';
import { normalise } from '@/core/quote/normalise';

import { composedOrder } from './composed-order';
import { type PageText, readPageText } from './page-text';
import type { Painter } from './paint';
import { rest } from './slices';
import { liveRange } from './to-range';

/** Looking for lost words again and again must not cost the page much. Milliseconds. */
const REST_MS = 500;

/** A note where its words stand. */
export interface NoteMark {
  readonly note: PageNote;
  readonly range: StaticRange;
  /** Its words as they were found, to see when the page changes them. */
  readonly words: string;
}

/** The page's notes, found again and marked. */
export function createPageNotes(painter: Painter, onChange: () => void, signal: AbortSignal) {
  let notes: readonly PageNote[] = [];
  let marks: readonly NoteMark[] = [];
  let isBusy = false;
  let isDirty = false;

  async function place(): Promise<void> {
    isDirty = true;
    if (isBusy) return;
    isBusy = true;
    while (isDirty && !signal.aborted) {
      isDirty = false;
      const kept = marks.filter(isInPlace).flatMap(asItIsNow);
      const missing = notes.filter(
        ({ id, quote }) => quote && !kept.some(({ note }) => note.id === id),
      );
      const found = missing.length > 0 ? findAll(await readPageText(signal), missing) : [];
      if (signal.aborted) return;
      show([...kept, ...found].sort(inPageOrder));
      await rest(REST_MS);
    }
    isBusy = false;
  }

  /** A mark of the note as it is now; none if that is gone. Its words never change. */
  function asItIsNow(mark: NoteMark): readonly NoteMark[] {
    const note = notes.find(({ id }) => id === mark.note.id);
    if (!note) return [];
    return note === mark.note ? [mark] : [{ ...mark, note }];
  }

  function show(next: readonly NoteMark[]): void {
    for (const mark of marks) {
      if (!next.includes(mark)) painter.remove(noteMark(mark.note.colour), mark.range);
    }
    for (const mark of next) {
      if (!marks.includes(mark)) painter.add(noteMark(mark.note.colour), mark.range);
    }
    const isOther = next.length !== marks.length || next.some((mark, i) => mark !== marks[i]);
    marks = next;
    if (isOther) onChange();
  }

  return {
    /** Mark these, and no others. */
    set(next: readonly PageNote[]): void {
      notes = next;
      void place();
    },
    /** The page's text has changed: see whether the words are still there, or there again. */
    recheck(): void {
      const isSettled = marks.every(isInPlace) && marks.length === notes.length;
      if (notes.length > 0 && !isSettled) void place();
    },
    all: () => notes,
    marks: () => marks,
    /** Marks that reach into the text of a node. */
    marksIn: (node: Node): readonly NoteMark[] =>
      marks.filter(({ range }) => liveRange(range)?.intersectsNode(node)),
  };
}

export type PageNotes = ReturnType<typeof createPageNotes>;

function findAll(page: PageText, notes: readonly PageNote[]): NoteMark[] {
  const normal = normalise(page.text, page.isBorder);
  return notes.flatMap((note) => {
    const place = note.quote && findQuote(normal, note.quote);
    if (!place) return [];
    const range = page.rangeOf(place.start, place.end);
    return [{ note, range, words: wordsOf(range) ?? '' }];
  });
}

function isInPlace({ range, words }: NoteMark): boolean {
  return wordsOf(range) === words;
}

function wordsOf(range: StaticRange): string | undefined {
  return liveRange(range)?.toString();
}

function inPageOrder({ range: a }: NoteMark, { range: b }: NoteMark): number {
  const order = composedOrder(a.startContainer, b.startContainer);
  return order === 0 ? a.startOffset - b.startOffset : order;
}
