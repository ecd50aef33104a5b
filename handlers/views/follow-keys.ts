import { type ReadonlySignal, signal } from '@preact/signals';

interface Ports<Keys> {
  readonly read: () => Promise<Keys>;
  /** The window: while the learner was elsewhere, the keys may have been changed. */
  readonly window: Pick<Window, 'addEventListener'>;
}

/**
 * The keys that the browser has given to our commands, kept up to date.
 *
 * @param unknown - stands for them until they were read
 */
export function followKeys<Keys>(
  { read, window }: Ports<Keys>,
  unknown: Keys,
): ReadonlySignal<Keys> {
  const keys = signal(unknown);

  async function look(): Promise<void> {
    keys.value = await read();
  }

  void look();
  window.addEventListener('focus', () => void look());
  return keys;
}
