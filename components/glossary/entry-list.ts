import { computed, signal } from '@preact/signals';
import type { Subject } from '@/core/glossary/subjects';
import type { Ask } from '@/core/protocol/protocol';
import type { EntrySummary } from '@/core/terms/summary';
import { createAttempts } from '@/texts/attempts';

/** All entries, ours and the learner's, in brief. */
export function createEntryList(ask: Ask) {
  /** Undefined until they were read. */
  const all = signal<readonly EntrySummary[] | undefined>(undefined);
  const { problem, attempt } = createAttempts();
  /** Headwords by id. */
  const names = computed(() => new Map((all.value ?? []).map(({ id, name }) => [id, name])));
  const subjects = computed<ReadonlyMap<string, Subject>>(
    () => new Map((all.value ?? []).flatMap(({ id, subject }) => (subject ? [[id, subject]] : []))),
  );

  return {
    all,
    problem,
    names,
    /** By id. */
    subjects,
    /** The id itself of what is not known. */
    nameOf: (termId: string) => names.value.get(termId) ?? termId,
    load: () =>
      attempt(async () => {
        all.value = await ask('entries.list', {});
      }),
  };
}
