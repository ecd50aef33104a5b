import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One file that takes something from another of the product. Paths are from the project's root. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The rooms of the product, and which ones each may import from. `data` has no program. */
export const rooms = {
  entrypoints: ['handlers', 'components', 'platform', 'texts', 'core'],
  handlers: ['components', 'platform', 'texts', 'core'],
  components: ['texts', 'core'],
  platform: ['core'],
  texts: ['core'],
  core: ['data'],
  data: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Room = keyof typeof rooms;

/** Every import between files of the product, types as well. States for tests are left out. */
export function readImports(): readonly Import[] {
  return globSync(`{${Object.keys(rooms).join()}}/**/*.{ts,tsx}`)
    .filter((file) => !file.includes('.fixture.'))
    .sort()
    .flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));
}

/** What a file with this text imports from the product. */
export function importsIn(file: string, code: string): readonly Import[] {
  const { staticImports, staticExports } = parseSync(file, code).module;
  const named = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  return named.flatMap((name) => {
    const to = pathOf(file, name);
    return to === undefined ? [] : [{ from: file, to }];
  });
}

/** Undefined for a package. */
function pathOf(file: string, name: string): string | undefined {
  if (name.startsWith('@/')) return name.slice('@/'.length);
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : undefined;
}
