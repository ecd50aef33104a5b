import type { Entry, Form } from '@/core/glossary/entry';
import type { TermHit } from '@/core/glossary/find-terms';
import { pluralOf } from '@/core/glossary/plurals';
import { isInAddress, isInCapitals, lettersOf } from '@/core/glossary/verify-form';

interface Found extends TermHit {
  readonly form: Form;
}

const APOSTROPHES = /['‘’ʼ′]/g;
const IGNORED = /\p{Cf}|\p{Mn}/gu; // soft hyphens, zero widths, accents
const SPACES = /[\s\u00A0\u2010-\u2013-]+/g;

/**
 * The same as `findTerms`, for every form one after the other: folds every stretch of the
 * text that begins and ends with a letter at a word's border, and compares. Slow, and easy
 * to believe.
 */
export function slowFindTerms(text: string, entries: readonly Entry[]): TermHit[] {
  const stretches = stretchesOf(text);
  const all: Found[] = entries.flatMap(({ id, name, rule, also }) =>
    [{ text: name, ...rule }, ...also].flatMap((form) =>
      stretches
        .filter((stretch) => isWritten(stretch.words, form))
        .map(({ start, end }) => ({ termId: id, start, end, form })),
    ),
  );
  const cues = (form: Form, hit: TermHit) =>
    (form.cues ?? []).filter((cue) =>
      stretches.some(
        (one) =>
          (one.end <= hit.start || one.start >= hit.end) && isCue(fold(one.words), fold(cue)),
      ),
    ).length;
  const isSure = ({ form }: Found) => !form.ordinary && !form.cues;
  const holds = (hit: Found) => {
    if (cues(hit.form, hit) > 0) return true;
    if (!hit.form.ordinary) return !hit.form.cues;
    if (hit.form.exact && isInCapitals(text, hit)) return false;
    return all.some((one) => isSure(one) && (one.end <= hit.start || one.start >= hit.end));
  };
  const found: TermHit[] = [];
  const order = (a: Found, b: Found) =>
    a.start - b.start || b.end - a.end || cues(b.form, b) - cues(a.form, a);
  for (const hit of all.filter(holds).sort(order)) {
    const { termId, start, end } = hit;
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ termId, start, end });
  }
  return found;
}

/** Every stretch from a word's beginning to a word's end, of at most five words. */
function stretchesOf(text: string) {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const end = index + word.replace(/[^\p{L}\p{N}_/&]+$/u, '').length;
    return { start: index, end };
  });
  return words
    .flatMap(({ start }, i) => words.slice(i, i + 5).map(({ end }) => ({ start, end })))
    .map((one) => ({ ...one, words: text.slice(one.start, one.end) }))
    .filter((one) => !isInAddress(text, one));
}

const WORD = /[/&]|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|\p{Cf}|\p{Mn}|['‘’ʼ′])*/gu;

function isWritten(words: string, form: Form): boolean {
  const texts = [form.text, form.text.replaceAll('-', '')].map(fold);
  const irregular = typeof form.plural === 'string' ? [fold(form.plural)] : [];
  const written = fold(words);
  const isPossessive = /['‘’ʼ′]s$/i.test(words);
  const isIt =
    [...texts, ...irregular].includes(written) ||
    (form.plural === undefined && texts.map(pluralOf).includes(written)) ||
    (isPossessive && [...texts, ...irregular].map((one) => `${one}s`).includes(written));
  if (!isIt) return false;
  if (
    form.exact &&
    ![lettersOf(form.text), `${lettersOf(form.text)}s`].includes(lettersOf(words))
  ) {
    return false;
  }
  const inside = isPossessive ? words.slice(0, -2) : words;
  return !inside.match(APOSTROPHES) || form.text.match(APOSTROPHES) !== null;
}

function isCue(words: string, cue: string): boolean {
  return words === cue || words === pluralOf(cue);
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(IGNORED, '')
    .replace(APOSTROPHES, '')
    .replace(SPACES, ' ')
    .replace(/ ?([/&]) ?/g, ' $1 ')
    .toLowerCase()
    .trim();
}
