import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { PageNote } from '@/core/note/note';
import { describeQuote } from '@/core/quote/describe-quote';
import { createPageNotes, type PageNotes } from '@/platform/page/page-notes';
import { readPageText } from '@/platform/page/page-text';
import { createPainter } from '@/platform/page/paint';
import { liveRange } from '@/platform/page/to-range';

let life: AbortController;
let notes: PageNotes;

beforeEach(() => {
  life = new AbortController();
  notes = createPageNotes(
    createPainter((name) => name, life.signal),
    () => {},
    life.signal,
  );
  document.body.innerHTML =
    '<p>Send the claim <b>within 180</b> days.</p><p>The <i>deductible</i> applies first.</p>';
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** A note on words of the page as it is now. */
async function noteOn(words: string): Promise<PageNote> {
  const { text } = await readPageText(life.signal);
  const start = text.indexOf(words);
  const quote = describeQuote(text, start, start + words.length);
  if (!quote) throw new RangeError(`No ${words}`);
  return { id: words, quote, colour: 'amber' };
}

const painted = (name = 'codelight-note-amber') =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => liveRange(range)?.toString());
const shows = (...words: string[]) => vi.waitFor(() => expect(painted()).toEqual(words));

it('marks words where they stand, over inline elements and blocks', async () => {
  notes.set([await noteOn('claim within 180 days.\nThe deductible')]);
  await vi.waitFor(() => expect(painted()[0]).toContain('claim within 180 days.'));
});

it('loses a note with its words, and finds it when they return', async () => {
  notes.set([await noteOn('within 180 days')]);
  await shows('within 180 days');
  const [first] = document.querySelectorAll('p');
  first?.remove();
  notes.recheck();
  await shows();
  expect(notes.marks()).toEqual([]);
  if (first) document.body.prepend(first);
  notes.recheck();
  await shows('within 180 days');
});

it('shows another color at once, and nothing of a note that was deleted', async () => {
  const note = await noteOn('deductible');
  notes.set([note]);
  await shows('deductible');
  notes.set([{ ...note, colour: 'sky' }]);
  await vi.waitFor(() => expect(painted('codelight-note-sky')).toEqual(['deductible']));
  expect(painted()).toEqual([]);
  notes.set([]);
  await vi.waitFor(() => expect(painted('codelight-note-sky')).toEqual([]));
});

it('knows which range stands for which words, both ways', async () => {
  const page = await readPageText(life.signal);
  const start = page.text.indexOf('within 180 days');
  const range = page.rangeOf(start, start + 15);
  expect(liveRange(range)?.toString()).toBe('within 180 days');
  expect(page.stretchOf(range)).toEqual({ start, end: start + 15 });
});
