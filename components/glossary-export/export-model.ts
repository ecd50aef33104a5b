import { signal } from '@preact/signals';
import type { Entry } from '@/core/glossary/entry';
import type { Ask } from '@/core/protocol/protocol';
import { saidOf } from '@/texts/problem';

import { type ExportFile, type Format, fileOf } from './formats';

interface Parts {
  readonly ask: Ask;
  /** Give the learner a file to keep. */
  readonly save: (file: ExportFile) => void;
  /** Print the entries: resolves when the browser's own window for it is closed. */
  readonly print: (entries: readonly Entry[]) => Promise<void>;
  /** Today's ISO date. */
  readonly today: () => string;
}

export type ExportModel = ReturnType<typeof createExportModel>;

/** Takes the glossary out of the extension: as a file, or on paper. */
export function createExportModel({ ask, save, print, today }: Parts) {
  /** What is being made ready. */
  const doing = signal<Format | 'print' | undefined>(undefined);
  const said = signal('');
  const problem = signal<string | undefined>(undefined);

  async function withEntries(
    what: Format | 'print',
    act: (entries: readonly Entry[]) => string | Promise<string>,
  ): Promise<void> {
    if (doing.value) return;
    doing.value = what;
    said.value = '';
    problem.value = undefined;
    try {
      said.value = await act(await ask('entries.all', {}));
    } catch (error) {
      problem.value = saidOf(error);
    } finally {
      doing.value = undefined;
    }
  }

  return {
    doing,
    said,
    problem,
    save: (format: Format) =>
      withEntries(format, (entries) => {
        const file = fileOf(format, entries, today());
        save(file);
        return `${entries.length} entries are in ${file.name}`;
      }),
    print: () =>
      withEntries('print', async (entries) => {
        await print(entries);
        return '';
      }),
  };
}
