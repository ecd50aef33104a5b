import { type ReadonlySignal, signal } from '@preact/signals';
import { createUndo } from '@/components/undo/create-undo';
import type { Settings, SettingsChange } from '@/core/settings/settings';
import {
  defaultChoices,
  type FileProblem,
  readSettingsFile,
  undoOf,
  writeSettings,
} from '@/core/settings/settings-file';
import { createAttempts } from '@/texts/attempts';
import { t } from '@/texts/t';

const MOST_NAMED = 5;

export type OptionsModel = ReturnType<typeof createOptionsModel>;

/** The learner's choices; each is kept as soon as it is made. */
export function createOptionsModel(
  settings: ReadonlySignal<Settings | undefined>,
  changeSettings: (change: SettingsChange) => Promise<void>,
) {
  /** What the status line says. */
  const said = signal('');
  const { problem, attempt } = createAttempts();
  /** What is searched for among the options. */
  const typed = signal('');
  /** A file or the defaults can take the place of the settings: this takes them back. */
  const undo = createUndo();

  async function choose(change: SettingsChange, sentence = t('options.saved')): Promise<boolean> {
    said.value = '';
    return attempt(async () => {
      await changeSettings(change);
      said.value = sentence;
    });
  }

  async function replace(change: SettingsChange, sentence: string): Promise<void> {
    const old = settings.value;
    if (!(await choose(change, sentence)) || !old) return;
    const added = change.sites?.workSystems?.add ?? [];
    const stays = added.filter((host) => !old.workSystems.includes(host));
    undo.say(sentence, () => takeBack(undoOf(old, change), stays));
  }

  /** @param stays - work systems that the file has named, and that stay named */
  async function takeBack(change: SettingsChange, stays: readonly string[]): Promise<boolean> {
    const sentence =
      stays.length === 0
        ? t('options.as_before')
        : t('options.as_before_but', { sites: listOf(stays) });
    const isBack = await choose(change, sentence);
    if (isBack) undo.dismiss();
    return isBack;
  }

  return {
    settings,
    said,
    problem,
    typed,
    undo,
    choose: (change: SettingsChange) => choose(change),
    /** Settings as a file's text. */
    written: () => (settings.value ? writeSettings(settings.value) : ''),
    /** Take a file's settings, all or none. */
    async bringIn(text: string): Promise<void> {
      problem.value = undefined;
      said.value = '';
      const read = readSettingsFile(text);
      if (!read.ok) {
        problem.value = t('options.nothing_changed', { problem: sentenceFor(read.problem) });
        return;
      }
      await replace(read.change, t('options.brought_in'));
      if (read.bad.length > 0 && problem.value === undefined) {
        problem.value = t('options.rows_left_out', { rows: listOf(read.bad) });
      }
    },
    /** Everything as it was at first, but for the systems that are never touched. */
    async setBack(): Promise<void> {
      const { sitesOff = [], sitesOn = [] } = settings.value ?? {};
      const sites = { sitesOff: { remove: sitesOff }, sitesOn: { remove: sitesOn } };
      await replace({ ...defaultChoices(), sites }, t('options.set_back'));
    },
    /** The learner has read what became of the work systems. */
    knowState: () => choose({ workSystemsState: 'sound' }),
  };
}

function listOf(rows: readonly string[]): string {
  const shown = rows.slice(0, MOST_NAMED).map((row) => row.slice(0, 60));
  return [...shown, ...(rows.length > MOST_NAMED ? ['…'] : [])].join(', ');
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
