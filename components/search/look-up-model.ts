import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Ask } from '@/core/protocol/protocol';
import type { Found } from '@/core/search/found';
import type { HowFound } from '@/core/search/how-found';
import type { EntrySummary } from '@/core/terms/summary';
import { saidOf } from '@/texts/problem';

export type Results =
  /** Nothing was typed. */
  | { readonly is: 'none' }
  | {
      readonly is: 'found';
      readonly entries: readonly EntrySummary[];
      readonly how: Exclude<HowFound, { is: 'near' }>;
    }
  /** No entry has it; some may come near. */
  | { readonly is: 'nothing'; readonly nearest: readonly EntrySummary[] }
  | { readonly is: 'failed'; readonly problem: string };

/** Where a key leads in the results. */
export type Move = 'next' | 'previous' | 'first' | 'last';

export const MOST_RESULTS = 50;
const MOST_NEAREST = 3;
const LONGEST = 300;

/**
 * What is typed into a search field, what it finds, and which result is current.
 *
 * @param wanted - of what is found, only this is shown
 */
export function createLookUpModel(
  ask: Ask,
  wanted: ReadonlySignal<(entry: EntrySummary) => boolean> = signal(() => true),
) {
  const words = signal('');
  const all = signal<Results>({ is: 'none' });
  const results = computed(() => only(all.value, wanted.value));
  /** SidebarRoute of the current result. */
  const active = signal(0);

  async function type(typed: string): Promise<void> {
    words.value = typed.slice(0, LONGEST);
    if (typed.trim() === '') return set({ is: 'none' });
    const asked = words.value;
    const found = await search(asked);
    if (asked === words.value) set(found);
  }

  async function search(typed: string): Promise<Results> {
    try {
      return resultsOf(await ask('entries.find', { words: typed, limit: MOST_RESULTS }));
    } catch (error) {
      return { is: 'failed', problem: saidOf(error) };
    }
  }

  function set(next: Results): void {
    all.value = next;
    active.value = 0;
  }

  function move(to: Move): void {
    if (results.value.is !== 'found') return;
    const last = results.value.entries.length - 1;
    if (to === 'first') active.value = 0;
    if (to === 'last') active.value = last;
    if (to === 'next') active.value = active.value === last ? 0 : active.value + 1;
    if (to === 'previous') active.value = active.value === 0 ? last : active.value - 1;
  }

  /** The entry that Enter opens. */
  function chosen(): EntrySummary | undefined {
    return results.value.is === 'found' ? results.value.entries[active.value] : undefined;
  }

  return { words, results, active, type, move, chosen };
}

function only(results: Results, isWanted: (entry: EntrySummary) => boolean): Results {
  if (results.is !== 'found') return results;
  const entries = results.entries.filter(isWanted);
  return entries.length > 0 ? { ...results, entries } : { is: 'nothing', nearest: [] };
}

function resultsOf({ entries, how }: Found): Results {
  if (!how) return { is: 'nothing', nearest: [] };
  if (how.is === 'near') return { is: 'nothing', nearest: entries.slice(0, MOST_NEAREST) };
  return { is: 'found', entries, how };
}
