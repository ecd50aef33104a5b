import { signal } from '@preact/signals';
import type { Trashed } from '@/core/note/trashed';
import type { Ask } from '@/core/protocol/protocol';
import { createAttempts } from '@/texts/attempts';
import { t } from '@/texts/t';

export type TrashModel = ReturnType<typeof createTrashModel>;

interface Parts {
  readonly ask: Ask;
  readonly newId: () => string;
  /** What came back is there again. */
  readonly onBack: () => void;
}

/** What was deleted or written over, and the way back. Read when it is opened. */
export function createTrashModel({ ask, newId, onBack }: Parts) {
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
    /** Something was deleted or changed. */
    hear(): void {
      if (isOpen.value) void load();
    },
    async bringBack({ id, own }: Trashed): Promise<void> {
      const request = newId();
      const isBack = await attempt(async () => {
        await (own ? ask('own.restore', { request, id }) : ask('notes.restore', { request, id }));
        said.value = t('notes.is_back');
      });
      if (!isBack) return;
      onBack();
      await load();
    },
  };
}
