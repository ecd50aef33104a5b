import { type ReadonlySignal, signal } from '@preact/signals';

import type { Settings, SettingsChange } from '@/core/settings/settings';

interface Ports {
  /** The settings, once they were read. */
  readonly ready: Promise<Settings>;
  /** Of Codelight, as it runs now. */
  readonly version: string;
  readonly changeSettings: (change: SettingsChange) => Promise<void>;
}

/** The version that Codelight was updated to since the learner last met one: it is said once. */
export function newVersion({
  ready,
  version,
  changeSettings,
}: Ports): ReadonlySignal<string | undefined> {
  const updatedTo = signal<string | undefined>(undefined);
  void ready.then(({ seenVersion }) => {
    if (seenVersion === version) return;
    updatedTo.value = version;
    void changeSettings({ seenVersion: version });
  });
  return updatedTo;
}
