import type { ComponentChildren } from 'preact';
import { number } from '@/texts/formats';
import { t } from '@/texts/t';

import type { NoteGroup } from './note-groups';

interface Props {
  group: NoteGroup;
  children: ComponentChildren;
}

/** Notes of one page or term, under its name. */
export function NoteGroupView({ group, children }: Props) {
  return (
    <section>
      <h2 class="group">
        <bdi class="clip">{group.name}</bdi>
        <span class="count">{countOf(group)}</span>
      </h2>
      {children}
    </section>
  );
}

function countOf({ kind, notes, part }: NoteGroup): string {
  if (part) {
    const { from, of } = part;
    const last = number(from + notes.length);
    return t('sidebar.part_of_notes', { first: number(from + 1), last, all: number(of) });
  }
  return kind === 'term' ? t('sidebar.on_the_term') : number(notes.length);
}
