import type { HitName } from '../hit/hit';
import { type NoteColour, noteColours } from '../note/note';
import type { Settings } from '../settings/settings';
import { HERE, hitMarks, type MarkSettings, nameInLook, noteMark } from './mark-table';

/** What a page is marked with. */
export type MarkName = typeof HERE | (typeof hitMarks)[keyof typeof hitMarks]['name'] | NoteMark;
type NoteMark = `codelight-note-${NoteColour}`;

export function markOf({ kind }: HitName): MarkName {
  return hitMarks[kind].name;
}

const noteNames: readonly MarkName[] = noteColours.map(noteMark);

/** What lies on top where marks overlap: the highest. */
export function priorityOf(mark: MarkName): number {
  if (mark === HERE) return 40;
  return noteNames.includes(mark) ? 30 : 10;
}

/**
 * By mark, the name of the row of the table that it is drawn as. A mark that is not among them is
 * kept and not drawn.
 */
export type MarkStyles = ReadonlyMap<MarkName, string>;

/**
 * The marks of a page as the learner wants them.
 *
 * @param isBlock - this browser would make a solid block of every mark: only the few of notes,
 *   and of what a card is open for, are worth that
 */
export function stylesFor(
  settings: MarkSettings & Pick<Settings, 'markTerms' | 'markNotes'>,
  isBlock: boolean,
): MarkStyles {
  const hits = Object.values(hitMarks).map(
    ({ name }) => [name, nameInLook(name, settings)] as const,
  );
  return new Map<MarkName, string>([
    [HERE, HERE],
    ...(settings.markTerms && !isBlock ? hits : []),
    ...(settings.markNotes ? noteNames.map((name) => [name, name] as const) : []),
  ]);
}
