import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Wxt, WxtDevServer } from 'wxt';
import { entryFiles } from '../core/entry-book/entry-files.ts';
import type { Entry } from '../core/glossary/entry.ts';
import { GLOSSARY_FOLDER, readGlossary } from './match-index.ts';

interface PackagedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Entries as files of the package, so that a background that was stopped starts without them. */
export function packagedEntries(entries: readonly Entry[] = readGlossary()): PackagedFile[] {
  return [...entryFiles(entries)].map(([relativeDest, value]) => ({
    relativeDest,
    contents: JSON.stringify(value),
  }));
}

/** In development: write them again when an entry is changed, and load the extension anew. */
export function followEntries({ config }: Wxt, server: WxtDevServer): void {
  server.watcher.add(GLOSSARY_FOLDER);
  server.watcher.on('change', (file) => {
    if (path.dirname(file) !== GLOSSARY_FOLDER) return;
    for (const { relativeDest, contents } of packagedEntries()) {
      writeFileSync(path.join(config.outDir, relativeDest), contents);
    }
    server.reloadExtension();
  });
}
