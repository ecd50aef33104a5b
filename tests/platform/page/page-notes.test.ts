import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { stylesFor } from '@/core/mark/mark-styles';
import type { PageNote } from '@/core/note/note';
import { describeQuote } from '@/core/quote/describe-quote';
import { settingsFrom } from '@/core/settings/settings';
import { createPageNotes, type PageNotes } from '@/platform/page/page-notes';
import { readPageText } from '@/platform/page/page-text';
import { createPainter } from '@/platform/page/paint';
import { liveRange } from '@/platform/page/to-range';

let life: AbortController;
let notes: PageNotes;

beforeEach(() => {
  life = new AbortController();
  notes = createPageNotes(
    createPainter(stylesFor(settingsFrom({}), false), life.signal),
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
  const page = await readPageText(life.signal);
  const start = page.text.indexOf(words);
  const quote = describeQuote(page, start, start + words.length);
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

const style = 'display: flex; gap: 1em';
it.each([
  ['<p>Jane Roe</p><p>The Deductible is met</p><p>DOB 1/2/1980</p>', 'paragraphs'],
  ['<table><tr><td>Jane Roe<td>The Deductible is met<td>DOB 1/2/1980</table>', 'cells'],
  ['<ul><li>Jane Roe<li>The Deductible is met<li>DOB 1/2/1980</ul>', 'items'],
  ['<dl><dt>Jane Roe<dd>The Deductible is met<dt>DOB 1/2/1980</dl>', 'terms'],
  ['<p>Jane Roe<br>The Deductible is met<br>DOB 1/2/1980</p>', 'lines'],
  ['<pre>Jane Roe\nThe Deductible is met\nDOB 1/2/1980</pre>', 'preformatted lines'],
  ['<p style="white-space: pre-line">Jane\nThe Deductible is met\nDOB</p>', 'lines by style'],
  ['<p><label>Jane</label> The Deductible is met <label>DOB</label></p>', 'labels'],
  [
    `<p style="${style}"><b>Jane</b><span>The <i>Deductible</i> is met</span><b>DOB</b></p>`,
    'boxes of a line',
  ],
  ['<p>Jane <img alt=""> The Deductible is met <img alt=""> DOB</p>', 'pictures'],
])('keeps of %s nothing of the neighbours: %s', async (html) => {
  document.body.innerHTML = html;
  const { quote } = await noteOn('Deductible');
  expect(quote).toMatchObject({ before: '\nThe ', after: ' is met\n' });
});

it('keeps what stands around words over breaks that only the source has', async () => {
  document.body.innerHTML = '<p>After review\n  the <b>Deductible</b>\n  is met</p>';
  const { quote } = await noteOn('Deductible');
  expect(quote).toMatchObject({ before: '\nAfter review the ', after: ' is met\n' });
});

it('finds the second of two cells with the same words, where it was', async () => {
  document.body.innerHTML =
    '<p>A deductible is what you pay first.</p><table><tr><td>Deductible<td>$500<tr><td>Deductible<td>$750</table>';
  const page = await readPageText(life.signal);
  const start = page.text.lastIndexOf('Deductible');
  const quote = describeQuote(page, start, start + 10);
  notes.set([{ id: 'second', colour: 'amber', ...(quote && { quote }) }]);
  await shows('Deductible');
  const cells = document.querySelectorAll('td');
  expect(cells[2]?.contains(notes.marks()[0]?.range.startContainer ?? null)).toBe(true);
});
