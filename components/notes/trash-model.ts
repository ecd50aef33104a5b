import { signal } from '@preact/signals';
import type { Note } from '@/core/note/note';
import type { Trashed } from '@/core/note/trashed';
import type { News } from '@/core/protocol/news';
import type { Ask } from '@/core/protocol/protocol';
import { createAttempts } from '@/texts/attempts';
import { t } from '@/texts/t';

export type TrashModel = ReturnType<typeof createTrashModel>;

const FILLED_BY: ReadonlySet<News['news']> = new Set([
  'notes.changed',
  'terms.changed',
  'everything.changed',
]);

interface Parts {
  readonly ask: Ask;
  readonly newId: () => string;
  /** A note is there again. */
  readonly onNote: (note: Note) => void;
}

/** What was deleted or written over, and the way back. Read when it is opened. */
export function createTrashModel({ ask, newId, onNote }: Parts) {
  const rows = signal<readonly Trashed[] | undefined>(undefined);
  const isOpen = signal(false);
  const said = signal('');
  const { problem, attempt } = createAttempts();

  const load = () =>
    attempt(async () => {
      rows.value = await ask('trash.list', {});
    });

  return {
    rows,
    isOpen,
    said,
    problem,
    toggle(): void {
      isOpen.value = !isOpen.value;
      said.value = '';
      if (isOpen.value) void load();
    },
    /** Read it again when something may have been deleted or written over. */
    hear({ news }: News): void {
      if (isOpen.value && FILLED_BY.has(news)) void load();
    },
    async bringBack({ id, kind }: Trashed): Promise<void> {
      const request = newId();
      const isBack = await attempt(async () => {
        // News of an own term reach the glossary.
        if (kind === 'own') await ask('own.restore', { request, id });
        else onNote(await ask('notes.restore', { request, id }));
        said.value = t('notes.is_back');
      });
      if (isBack) await load();
    },
  };
}
