import type { ReadPackaged } from '@/core/entry-book/packaged-book';

/** Reads files of a package, as they come back from JSON. */
export function filesOf(files: ReadonlyMap<string, unknown>): ReadPackaged {
  return async (file, isSound) => {
    const value: unknown = JSON.parse(JSON.stringify(files.get(file) ?? null));
    if (isSound(value)) return value;
    throw new Error(`${file} is damaged`);
  };
}
