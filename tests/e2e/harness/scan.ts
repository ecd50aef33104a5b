import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A term that `npm run scan` finds in a saved page. */
export interface Found {
  readonly file: string;
  readonly termId: string;
  readonly text: string;
}

/** Every term in saved pages, in page order, by the scan command: the same matcher, no browser. */
export function scan(files: readonly string[]): readonly Found[] {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const words = ['--import', './tools/resolve.mjs', 'tools/scan.ts', ...files];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  return JSON.parse(execFileSync(process.execPath, words, options));
}
