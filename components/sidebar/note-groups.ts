import { hostOf } from '@/core/address/page-of';
import type { Note } from '@/core/note/note';
import { searchWords } from '@/core/search/search-words';
import { t } from '@/texts/t';

/** Notes of one page, or of one term apart from any page. */
export interface NoteGroup {
  readonly key: string;
  readonly name: string;
  readonly kind: 'page' | 'term';
  readonly notes: readonly Note[];
  /** Where its notes begin among all of their page or term. */
  readonly part?: { readonly from: number; readonly of: number };
}

/** A page with more notes than this has several groups, so that none takes long to draw. */
const AT_MOST = 50;

/**
 * Notes by what they were made on; the groups in the order of their first note.
 *
 * @param names - of terms, by id
 */
export function groupNotes(
  notes: readonly Note[],
  names: ReadonlyMap<string, string>,
): readonly NoteGroup[] {
  const byOwner = Map.groupBy(notes, ({ page, termId }) => page?.url ?? termId ?? '');
  return [...byOwner].flatMap(([owner, all]) => groupsOf(owner, all, names));
}

function groupsOf(
  owner: string,
  all: readonly Note[],
  names: ReadonlyMap<string, string>,
): readonly NoteGroup[] {
  const groups: NoteGroup[] = [];
  for (let from = 0; from < all.length; from += AT_MOST) {
    const notes = all.slice(from, from + AT_MOST);
    const [first] = notes;
    if (!first) break;
    groups.push({
      key: `${owner} ${from}`,
      name: nameOf(first, names),
      kind: first.page ? 'page' : 'term',
      notes,
      ...(all.length > AT_MOST && { part: { from, of: all.length } }),
    });
  }
  return groups;
}

/** The notes that have every word, or begin one with it: in their text, quote, page or term. */
export function findNotes(
  notes: readonly Note[],
  typed: string,
  names: ReadonlyMap<string, string>,
): readonly Note[] {
  const words = searchWords(typed);
  return notes.filter((note) => {
    const all = [
      note.body,
      note.quote?.text ?? '',
      note.page?.title ?? '',
      nameOfTerm(note, names),
    ];
    const own = searchWords(all.join(' '));
    return words.every((word) => own.some((other) => other.startsWith(word)));
  });
}

function nameOf(note: Note, names: ReadonlyMap<string, string>): string {
  if (!note.page) return nameOfTerm(note, names) || t('sidebar.notes');
  return note.page.title || (hostOf(note.page.url) ?? note.page.url);
}

function nameOfTerm({ termId }: Note, names: ReadonlyMap<string, string>): string {
  return termId === undefined ? '' : (names.get(termId) ?? termId);
}
