import { t } from '@/components/words/t';
import { searchWords } from '@/core/glossary/search-words';
import type { Note } from '@/core/note/note';
import { hostOf } from '@/core/note/page-of';

/** Notes of one page, or of one term apart from any page. */
export interface NoteGroup {
  readonly key: string;
  readonly name: string;
  readonly kind: 'page' | 'term';
  readonly notes: readonly Note[];
}

/**
 * Notes by what they were made on; the groups in the order of their first note.
 *
 * @param names - of terms, by id
 */
export function groupNotes(
  notes: readonly Note[],
  names: ReadonlyMap<string, string>,
): readonly NoteGroup[] {
  const groups = new Map<string, NoteGroup>();
  for (const note of notes) {
    const key = note.page?.url ?? note.termId ?? '';
    const kind = note.page ? 'page' : 'term';
    const before = groups.get(key)?.notes ?? [];
    groups.set(key, { key, kind, name: nameOf(note, names), notes: [...before, note] });
  }
  return [...groups.values()];
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
