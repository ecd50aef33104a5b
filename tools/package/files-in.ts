import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Files } from './zip';

/** Every file below a folder. */
export function filesIn(folder: string): Files {
  return readFiles(
    folder,
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
}

/** Some files of a folder, by their paths in it. */
export function readFiles(folder: string, names: readonly string[]): Files {
  return Object.fromEntries(
    names.map((name) => [
      name.split(path.sep).join('/'),
      new Uint8Array(readFileSync(path.join(folder, name))),
    ]),
  );
}

/** Put files into a folder, which is made where it is not there. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
