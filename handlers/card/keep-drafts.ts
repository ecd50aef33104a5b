import { effect, type ReadonlySignal } from '@preact/signals';

import type { Draft } from '@/components/notes/editor-model';

import type { CardPorts } from './ports';

/**
 * Give the background what is typed, as it is typed: the page may take the card away at any time.
 *
 * @param unsaved - all that was typed and not saved, by what it is on
 */
export function keepDrafts(
  ask: CardPorts['ask'],
  unsaved: ReadonlySignal<ReadonlyMap<string, Draft>>,
  signal: AbortSignal,
): void {
  let before: ReadonlyMap<string, Draft> = new Map();
  const keep = (key: string, draft: Draft | null) => {
    // Without an answer it is in this card's memory alone, as long as that is open.
    ask('drafts.keep', { key, draft }).catch(() => undefined);
  };
  const stop = effect(() => {
    const now = unsaved.value;
    const old = before;
    before = now;
    for (const [key, draft] of now) {
      if (JSON.stringify(old.get(key)) !== JSON.stringify(draft)) keep(key, draft);
    }
    for (const key of old.keys()) if (!now.has(key)) keep(key, null);
  });
  signal.addEventListener('abort', stop);
}

/** Fetch what was typed on this page before. Without an answer there is nothing to bring back. */
export async function readDrafts(ask: CardPorts['ask'], into: Map<string, Draft>): Promise<void> {
  const kept = await ask('drafts.here', {}).catch(() => ({}));
  for (const [key, draft] of Object.entries(kept)) into.set(key, draft);
}
