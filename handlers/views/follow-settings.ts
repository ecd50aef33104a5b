import { type ReadonlySignal, signal } from '@preact/signals';

import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';

interface Ports {
  readonly read: () => Promise<Settings>;
  /** Call `react` whenever settings were changed. */
  readonly listen: (react: (settings: Settings) => void) => void;
  /** What wears the learner's look: the document's root. */
  readonly root: { readonly dataset: DOMStringMap };
}

export interface FollowedSettings {
  /** Undefined until they were read. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  /** The settings, once they were read and the look is on. */
  readonly ready: Promise<Settings>;
}

/** The learner's settings in a page of ours, and the look that they ask for, kept up to date. */
export function followSettings({ read, listen, root }: Ports): FollowedSettings {
  const settings = signal<Settings | undefined>(undefined);

  function use(next: Settings): Settings {
    settings.value = next;
    Object.assign(root.dataset, lookOf(next));
    return next;
  }

  listen(use);
  // What was told while they were read is newer.
  return { settings, ready: read().then((first) => settings.value ?? use(first)) };
}
