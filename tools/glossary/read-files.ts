import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Entry } from '../../core/glossary/entry';

export const FOLDER = path.join(import.meta.dirname, '../../data/glossary');

/** The entries of one file, which is named after their subject. */
export interface GlossaryFile {
  readonly subject: string;
  readonly entries: readonly Entry[];
}

export function readFiles(): readonly GlossaryFile[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      subject: path.basename(name, '.json'),
      // Checked against its shape by `checkGlossary`.
      entries: JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Entry[],
    }));
}
