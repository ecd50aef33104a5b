import type { Entry, Form } from '@/core/glossary/entry';
import { subjectNumber } from '@/core/glossary/subjects';
import type { EntryHit } from '@/core/hit/entry-hit';
import type { PageJudgement } from '@/core/match/page-judgement';
import weakCues from '@/data/weak-cues.json' with { type: 'json' };

/** A run of words, and all that can be said of it without a glossary. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Candidate extends Stretch {
  readonly termId: string;
  readonly form: Form;
  readonly subject: string;
}

const LONGEST = 6; // words, in the glossaries of our tests
const LETTER = String.raw`[\p{L}\p{Nd}_]`;
const MARK = String.raw`[\u0300-\u036F\uFE0F]`;
const UNSEEN = String.raw`(?:[\u00AD\u200B-\u200D\u2060\uFEFF®™℠]|${MARK})`;
const WORD = new RegExp(
  `[/&]|${LETTER}(?:${UNSEEN}*(?:['‘’ʼ]${UNSEEN}*)?${LETTER}|${UNSEEN}*${MARK})*`,
  'gu',
);

/**
 * What `findTerms` is to find, by trying every form on every run of words in the text. Slow,
 * and easy to believe: it shares no code with it.
 */
export function slowFindTerms(
  text: string,
  entries: readonly Entry[],
  page: PageJudgement,
): EntryHit[] {
  const stretches = stretchesOf(text);
  const candidates = entries.flatMap(({ id, name, rule, also, subject }) =>
    [{ text: name, ...rule }, ...also].flatMap((form) =>
      stretches
        .filter((stretch) => isWritten(stretch.text, form))
        .map((stretch) => ({ ...stretch, termId: id, form, subject })),
    ),
  );
  const has = (words: readonly string[] = [], own: Candidate) =>
    words.filter((cue) =>
      stretches.some((other) => !isInside(other, own) && isWritten(other.text, { text: cue })),
    ).length;
  const everyday = entries
    .flatMap(({ name, rule, also }) => [{ text: name, ...rule }, ...also])
    .filter(({ ordinary, exact }) => ordinary && !exact)
    .map((form) => form.text.toLowerCase());
  // Forms that several entries share are no everyday words in our test glossary.
  const isShared = (text: string) =>
    new Set(candidates.flatMap((one) => (one.form.text === text ? one.termId : []))).size > 1;
  const cuesFor = ({ form: { cues = [], ordinary, exact, text: written } }: Candidate) => {
    if (isShared(written) || (!ordinary && !exact)) return cues;
    const isWeak = (cue: string) =>
      everyday.includes(cue.toLowerCase()) || (!ordinary && weakCues.includes(cue.toLowerCase()));
    const strong = cues.filter((cue) => !isWeak(cue));
    return ordinary || strong.length > 0 ? strong : cues;
  };
  const cuesOf = (own: Candidate) => has(cuesFor(own), own);
  const wantedOf = ({ form, ...own }: Candidate) =>
    form.ordinary && !form.telling ? Math.min(2, cuesFor({ form, ...own }).length) : 1;
  const hasCues = (own: Candidate) => cuesOf(own) > 0 && cuesOf(own) >= wantedOf(own);
  const isRuledOut = (own: Candidate) => has(own.form.unless, own) > 0;
  const isPlain = ({ form }: Candidate) => !form.ordinary && !form.cues;
  /** Terms in a sure form; for a word met everywhere not those that are cues themselves. */
  const sureTermsBeside = (own: Candidate) => {
    const sure = candidates.filter(
      (other) => isPlain(other) && !isRuledOut(other) && !isAddress(text, other),
    );
    const isCue = ({ end }: Stretch) =>
      own.form.telling === false && lastEnds(cuesFor(own)).includes(end);
    const terms = Map.groupBy(sure, ({ termId }) => termId);
    return [...terms.values()].filter(
      (places) =>
        !isCue({ start: 0, text: '', end: Math.max(...places.map(({ end }) => end)) }) &&
        places.some((place) => !isInside(place, own)),
    ).length;
  };
  /** Where the last of each cue's places ends. */
  const lastEnds = (cues: readonly string[]) =>
    cues.map((cue) =>
      Math.max(
        ...stretches.filter((one) => isWritten(one.text, { text: cue })).map((one) => one.end),
      ),
    );
  const isShouting = (own: Candidate) => own.form.exact === true && isShouted(text, own);
  const holdsAlone = (own: Candidate) => {
    if (isRuledOut(own)) return false;
    if (isPlain(own)) return true;
    if (hasCues(own)) return true;
    if (isShouting(own)) return false;
    const { ordinary, exact, telling, text: written } = own.form;
    const isOpenThere = ordinary || exact || (telling ?? /\W/.test(written));
    if (page.isOfField && isOpenThere) return true;
    if (!ordinary || (telling === false && cuesOf(own) === 0)) return false;
    const sure = sureTermsBeside(own);
    return cuesOf(own) + sure >= (telling ? 1 : 2);
  };

  /** The hit at one place that several candidates may share. */
  const decide = (rivals: readonly Candidate[]): EntryHit | undefined => {
    const [any] = rivals;
    if (!any || isAddress(text, any)) return undefined;
    const place = { start: any.start, end: any.end };
    if (new Set(rivals.map(({ termId }) => termId)).size === 1) {
      return rivals.some(holdsAlone) ? { kind: 'entry', id: any.termId, ...place } : undefined;
    }
    const likely = ({ form }: Candidate) => form.likely ?? 1;
    const senses = rivals
      .filter((one) => !isRuledOut(one) && (cuesOf(one) > 0 || !isShouting(one)))
      .filter((one) => page.isOfField || hasCues(one))
      .toSorted((a, b) => cuesOf(b) - cuesOf(a) || likely(b) - likely(a));
    const [first] = senses;
    if (!first || (cuesOf(first) === 0 && !page.isOfField)) return undefined;
    const withCues = senses.filter((one) => cuesOf(one) > 0);
    const form = singularOf(any);
    const wanted = page.choices.get(form);
    const chosen = (withCues.length > 0 ? withCues : senses).find(
      ({ termId }) => termId === wanted,
    );
    const best = senses.filter((one) => cuesOf(one) === cuesOf(first));
    const fitting = best.filter(
      ({ subject }) => page.isOfField && (page.subjects >> subjectNumber(subject)) & 1,
    );
    const [winner, by] = chosen
      ? ([chosen, 'choice'] as const)
      : best.length === 1
        ? ([first, withCues.length > 0 ? 'cues' : 'page'] as const)
        : fitting.length === 1
          ? ([fitting[0] ?? first, 'page'] as const)
          : ([first, 'nothing'] as const);
    const ids = [winner, ...senses.filter((one) => one !== winner)].map(({ termId }) => termId);
    return { kind: 'entry', id: winner.termId, ...place, senses: { form, ids, by } };
  };

  const places = Map.groupBy(candidates, ({ start, end }) => `${start} ${end}`);
  const hits = [...places.values()].flatMap((rivals) => decide(rivals) ?? []);
  const found: EntryHit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start >= (found.at(-1)?.end ?? 0)) found.push(hit);
  }
  return found;
}

/** What a choice is remembered by; in our test glossary, forms that are shared are one word. */
function singularOf({ form }: Candidate): string {
  return form.text.toLowerCase();
}

function stretchesOf(text: string): readonly Stretch[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ start }, i) =>
    words.slice(i, i + LONGEST).map(({ end }) => ({ start, end, text: text.slice(start, end) })),
  );
}

function isWritten(text: string, { text: form, plural, ...rule }: Form): boolean {
  const exact = rule.exact === true;
  const written = plain(text, exact);
  const is = (wanted: string) => written === wanted || written === wanted.replaceAll("'", '');
  const singulars = withoutHyphens(form).map((one) => plain(one, exact));
  const irregular = typeof plural === 'string' ? [plain(plural, exact)] : [];
  const regular = plural === undefined ? singulars.map((one) => pluralOf(one, exact)) : [];
  if ([...singulars, ...irregular, ...regular].some(is)) return true;
  const isPossessive = new RegExp(`['‘’ʼ]${UNSEEN}*${exact ? 's' : '[sS]'}$`, 'u').test(text);
  return isPossessive && [...singulars, ...irregular].some((one) => is(`${one}s`));
}

/** A text without all that may differ. */
function plain(text: string, exact: boolean): string {
  const seen = text.normalize('NFD').replace(new RegExp(UNSEEN, 'gu'), '');
  const same = seen
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ -/g, '–') // a dash
    .replace(/- ?/g, ' ')
    .replace(/(?<=[\p{L}\p{Nd}_])'(?=s(?![\p{L}\p{Nd}_]))/giu, '')
    .replace(/(?<=s)'(?![\p{L}\p{Nd}_])/giu, '')
    .replace(/ ?([^\p{L}\p{Nd}_ ]) ?/gu, '$1');
  return exact ? same : same.toLowerCase();
}

function withoutHyphens(form: string): readonly string[] {
  const at = form.indexOf('-');
  if (at < 0) return [form];
  const rest = withoutHyphens(form.slice(at + 1));
  return rest.flatMap((one) => [`${form.slice(0, at)} ${one}`, `${form.slice(0, at)}${one}`]);
}

function pluralOf(form: string, exact: boolean): string {
  if (exact) return `${form}s`;
  if (/[^aeiou]y$/.test(form)) return form.replace(/y$/, 'ies');
  return /(?:[sx]|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}

function isInside(inner: Stretch, outer: Omit<Stretch, 'text'>): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a run of words begins or ends in something that is written like an address. */
function isAddress(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(0, start).match(/[^\s\uFFFC]*$/)?.[0] ?? '';
  const behind = text.slice(end).match(/^[^\s\uFFFC]*/)?.[0] ?? '';
  const tokens = `${before}${text.slice(start, end)}${behind}`.split(/[\s\uFFFC]+/);
  return [tokens[0], tokens.at(-1)].some(
    (token = '') =>
      token.includes('://') ||
      /(?<![\p{L}\p{N}])www\./u.test(token) || // www.payer
      /[\p{L}\p{N}_.+-]@[\p{L}\p{N}]/u.test(token) || // claims@payer
      /[\p{L}\p{N}_)-]\.\p{Ll}[\p{Ll}\p{N}]+(?![\p{L}\p{N}])/u.test(token) || // payer.gov
      /^[^\p{L}\p{N}]*\/[\p{L}\p{N}_-]+\//u.test(token), // /claims/
  );
}

function isShouted(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(0, start).match(/[\p{L}\p{Nd}_]+(?=[^\p{L}\p{Nd}_]*$)/u)?.[0] ?? '';
  const behind = text.slice(end).match(/[\p{L}\p{Nd}_]+/u)?.[0] ?? '';
  return [before, behind].every((word) => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word));
}
