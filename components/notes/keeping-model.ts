import { signal } from '@preact/signals';

import type { Keeping } from '@/core/note/kept';

export type Seen = Pick<Keeping, 'seen' | 'hasContext'>;

/** What a new note is on, as far as this needs it. */
interface Target {
  /** Finds what the note keeps besides what is typed. */
  readonly look: () => Promise<Seen>;
  /** Called when the learner decides whether notes on this site keep context. */
  readonly onContext?: ((keep: boolean) => void) | undefined;
}

/**
 * What a new note keeps besides what is typed. It is found when the note is begun and stored as the
 * editor shows it: the page may have changed meanwhile.
 */
export function createKeepingModel() {
  /** Undefined until it was found. */
  const keeping = signal<Keeping | undefined>(undefined);
  let target: Target | undefined;
  let looking: Promise<void> | undefined;

  function start(next: Target | undefined): void {
    target = next;
    keeping.value = undefined;
    look();
  }

  function look(): void {
    const on = target;
    looking = on?.look().then((seen) => {
      if (target === on) keeping.value = { isBlanked: false, ...seen };
    });
    looking?.catch(() => undefined); // saving looks again, and says why it cannot
  }

  /**
   * Waits for what the editor shows, so that the same is stored.
   *
   * @returns undefined when another note was begun meanwhile
   * @throws what `look` throws the second time
   */
  async function shown(): Promise<Keeping | undefined> {
    const on = target;
    await looking?.catch(() => undefined);
    if (!keeping.value && target === on) {
      look();
      await looking;
    }
    return target === on ? keeping.value : undefined;
  }

  function change(next: Partial<Keeping>): void {
    if (keeping.value) keeping.value = { ...keeping.value, ...next };
  }

  return {
    keeping,
    start,
    shown,
    /** Keep nothing that looks like an identifier. */
    blank: () => change({ isBlanked: true }),
    /** Keep what stands around the words, or nothing of it. */
    keepContext(hasContext: boolean): void {
      change({ hasContext });
      target?.onContext?.(hasContext);
    },
  };
}
