import { type ReadonlySignal, signal } from '@preact/signals';
import { createAttempts } from '@/components/words/attempts';
import { t } from '@/components/words/t';
import { type Settings, settingsFrom } from '@/core/settings/settings';
import { type FileProblem, readSettingsFile, writeSettings } from '@/core/settings/settings-file';

export type OptionsModel = ReturnType<typeof createOptionsModel>;

/** The learner's choices; each is kept as soon as it is made. */
export function createOptionsModel(
  settings: ReadonlySignal<Settings | undefined>,
  changeSettings: (change: Partial<Settings>) => Promise<void>,
) {
  /** What the status line says. */
  const said = signal('');
  const { problem, attempt } = createAttempts();
  /** What is searched for among the options. */
  const words = signal('');
  /** Settings as they were before a file, or the defaults, took their place. */
  const before = signal<Settings | undefined>(undefined);

  async function choose(change: Partial<Settings>, words = t('options.saved')): Promise<boolean> {
    said.value = '';
    return attempt(async () => {
      await changeSettings(change);
      said.value = words;
    });
  }

  async function replace(change: Partial<Settings>, words: string): Promise<void> {
    const old = settings.value;
    if (await choose(change, words)) before.value = old;
  }

  return {
    settings,
    said,
    problem,
    words,
    before,
    choose: (change: Partial<Settings>) => choose(change),
    /** Settings as a file's text. */
    written: () => (settings.value ? writeSettings(settings.value) : ''),
    /** Take a file's settings, all or none. */
    async bringIn(text: string): Promise<void> {
      const read = readSettingsFile(text);
      if (read.ok) await replace(read.settings, t('options.brought_in'));
      else problem.value = t('options.nothing_changed', { problem: sentenceFor(read.problem) });
    },
    /** Everything as it was at first, but for the systems that are never touched. */
    async setBack(): Promise<void> {
      const { workSystems = [], welcomed = true, seenVersion = '' } = settings.value ?? {};
      const kept = { workSystems, welcomed, seenVersion };
      await replace({ ...settingsFrom({}), ...kept }, t('options.set_back'));
    },
    async undo(): Promise<void> {
      const old = before.value;
      if (old && (await choose(old, t('options.as_before')))) before.value = undefined;
    },
  };
}

function sentenceFor(problem: FileProblem): string {
  switch (problem.is) {
    case 'too-long':
      return t('options.file_too_long');
    case 'foreign':
      return t('options.file_foreign');
    case 'unknown':
      return t('options.file_unknown', problem);
    case 'unsound':
      return t('options.file_unsound', problem);
  }
}
