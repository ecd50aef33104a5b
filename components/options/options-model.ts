import { type ReadonlySignal, signal } from '@preact/signals';

import { problemOf } from '@/core/protocol/problem-of';
import type { Settings } from '@/core/settings/settings';

export type OptionsModel = ReturnType<typeof createOptionsModel>;

/** The learner's choices; each is kept as soon as it is made. */
export function createOptionsModel(
  settings: ReadonlySignal<Settings | undefined>,
  changeSettings: (change: Partial<Settings>) => Promise<void>,
) {
  /** What the status line says. */
  const said = signal('');
  const problem = signal<string | undefined>(undefined);

  async function choose(change: Partial<Settings>): Promise<void> {
    said.value = '';
    try {
      await changeSettings(change);
      problem.value = undefined;
      said.value = 'Saved';
    } catch (error) {
      problem.value = problemOf(error);
    }
  }

  async function turnOn(site: string): Promise<void> {
    const sites = settings.value?.sitesOff ?? [];
    await choose({ sitesOff: sites.filter((other) => other !== site) });
  }

  return { settings, said, problem, choose, turnOn };
}
