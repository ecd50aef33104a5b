import { computed, signal } from '@preact/signals';
import type { Ask, Replies } from '@/core/protocol/protocol';
import { createAttempts } from '@/texts/attempts';
import { t } from '@/texts/t';

export type StoredModel = ReturnType<typeof createStoredModel>;

/** What the learner has stored, and erasing it. What was erased is kept here until the page closes. */
export function createStoredModel(ask: Ask) {
  const counts = signal<Readonly<Record<string, number>> | undefined>(undefined);
  const { problem, attempt } = createAttempts();
  /** What was done, for those who cannot see it. */
  const said = signal('');
  const gone = signal<Replies['everything.read'] | undefined>(undefined);

  async function count(): Promise<void> {
    counts.value = await ask('everything.count', {});
  }

  return {
    counts,
    problem,
    said,
    erased: computed(() => gone.value !== undefined),
    load: () => attempt(count),
    erase: () =>
      attempt(async () => {
        const everything = await ask('everything.read', {});
        // Only what was read goes: what is written meanwhile stays, and can be put back by nobody.
        await ask('everything.erase', { everything: copyOf(everything) });
        gone.value = everything;
        said.value = t('options.erased');
        await count();
      }),
    emptyTrash: () =>
      attempt(async () => {
        await ask('trash.empty', {});
        said.value = t('options.trash_emptied');
        await count();
      }),
    putBack: () =>
      attempt(async () => {
        if (!gone.value) return;
        await ask('everything.putBack', { everything: copyOf(gone.value) });
        gone.value = undefined;
        said.value = t('options.is_back');
        await count();
      }),
  };
}

/** The request's type has its arrays writable. */
function copyOf(everything: Replies['everything.read']): Record<string, Record<string, unknown>[]> {
  return Object.fromEntries(
    Object.entries(everything).map(([store, rows]) => [store, rows.map((row) => ({ ...row }))]),
  );
}
