import { signal } from '@preact/signals';

import type { Keeping } from '@/core/note/kept';

export type Seen = Pick<Keeping, 'seen' | 'hasContext'>;

interface Subject {
  /** What is kept besides what is typed, as it is now. */
  readonly look: () => Promise<Seen>;
  /** Told whether context is to be kept on this site, from now on. */
  readonly onContext?: ((keep: boolean) => void) | undefined;
}

/** What a new note keeps besides what is typed: found as the note is begun, and stored as shown. */
export function createKeepingModel() {
  /** Undefined until it was found. */
  const keeping = signal<Keeping | undefined>(undefined);
  let subject: Subject | undefined;
  let looking: Promise<void> | undefined;

  function start(next: Subject | undefined): void {
    subject = next;
    keeping.value = undefined;
    look();
  }

  function look(): void {
    const on = subject;
    looking = on?.look().then((seen) => {
      if (subject === on) keeping.value = { isBlanked: false, ...seen };
    });
    looking?.catch(() => undefined); // saving looks again, and says why it cannot
  }

  /**
   * What is shown, to be stored; it is waited for.
   *
   * @returns undefined when another note was begun meanwhile
   * @throws what looking again has thrown
   */
  async function shown(): Promise<Keeping | undefined> {
    const on = subject;
    await looking?.catch(() => undefined);
    if (!keeping.value && subject === on) {
      look();
      await looking;
    }
    return subject === on ? keeping.value : undefined;
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
      subject?.onContext?.(hasContext);
    },
  };
}
