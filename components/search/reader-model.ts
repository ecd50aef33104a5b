import { computed, signal } from '@preact/signals';
import type { Ask } from '@/core/protocol/protocol';
import type { EntryWithLinks } from '@/core/terms/summary';
import { saidOf } from '@/texts/problem';

export type ReaderModel = ReturnType<typeof createReaderModel>;

/** One entry to read, and the entries whose see-also led the learner to it. */
export function createReaderModel(ask: Ask) {
  /** The entry that is shown comes last. */
  const path = signal<readonly EntryWithLinks[]>([]);
  const problem = signal<string | undefined>(undefined);
  const entry = computed(() => path.value.at(-1));
  /** "claim/denial": the ids of `path`. */
  const trail = computed(() => path.value.map(({ id }) => id).join('/'));
  /** The entry that Back leads to. */
  const previous = computed(() => path.value.at(-2));
  let latest = 0;

  async function load(termId: string, before: readonly EntryWithLinks[]): Promise<void> {
    const turn = ++latest;
    try {
      const next = await ask('entries.get', { termId });
      if (turn !== latest) return;
      path.value = [...before, next];
      problem.value = undefined;
    } catch (error) {
      if (turn === latest) problem.value = saidOf(error);
    }
  }

  /** Read the entry again; go one step back if it was deleted. */
  async function refresh(): Promise<void> {
    const shown = path.value.at(-1);
    if (!shown) return;
    const turn = ++latest;
    const next = await ask('entries.get', { termId: shown.id }).catch(() => undefined);
    if (turn !== latest) return;
    const before = path.value.slice(0, -1);
    path.value = next ? [...before, next] : before;
  }

  function close(): void {
    latest++;
    path.value = [];
    problem.value = undefined;
  }

  return {
    entry,
    trail,
    previous,
    problem,
    open: (termId: string) => load(termId, []),
    follow: (termId: string) => load(termId, path.value),
    /** One step; from the first entry, out of the reader. */
    back: () => {
      latest++;
      path.value = path.value.slice(0, -1);
    },
    refresh,
    close,
  };
}
