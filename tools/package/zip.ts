import { unzipSync, zipSync } from 'fflate';

/** Contents of files by their paths, which have "/" between their parts. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Zip keeps the local time of whoever packs, from 1980 on: this is the same in each zone. */
const TIME = new Date(1980, 0, 1);
/** A file of Unix that everybody may read, and its owner write. */
const MODE = 0o100644;
const UNIX = 3;

/**
 * The same bytes for the same files, whatever the machine: in the order of their names, without
 * their times and rights, and compressed by JavaScript, since what the zlib in Node makes of them
 * depends on its version and on the processor.
 */
export function zipped(files: Files): Uint8Array {
  const sorted = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, files[name] ?? new Uint8Array()]),
  );
  return zipSync(sorted, { level: 9, mtime: TIME, os: UNIX, attrs: MODE << 16 });
}

export function unzipped(zip: Uint8Array): Files {
  return unzipSync(zip);
}
