import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Plugin } from 'vite';
import type { Entry } from '../core/glossary/entry.ts';
import { compileIndex } from '../core/match-index/compile-index.ts';

const NAME = 'virtual:match-index';
const RESOLVED = `\0${NAME}`; // Rollup's sign that no other plugin should look for a file
export const GLOSSARY_FOLDER = path.join(import.meta.dirname, '../data/glossary');

/** Every entry of `data/glossary`, subject by subject. */
export function readGlossary(): readonly Entry[] {
  // tests/data checks each file against the schema.
  return files().flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Entry[]);
}

/** Build the match index from `data/glossary`, so that no page carries the definitions. */
export function matchIndex(): Plugin {
  return {
    name: 'match-index',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of files()) this.addWatchFile(file);
      return `export default ${JSON.stringify(compileIndex(readGlossary()))}`;
    },
  };
}

function files(): readonly string[] {
  return readdirSync(GLOSSARY_FOLDER)
    .sort()
    .map((name) => path.join(GLOSSARY_FOLDER, name));
}
