import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { compileIndex } from '../core/match-index/compile-index.ts';
import { decodeIndex } from '../core/match-index/decode-index.ts';
import { readGlossary } from './match-index.ts';

/** Print what each page of the web, the popup at its first opening, and the background have to load. */
export function printSizes(folder: string): void {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const entries = readGlossary();
  const rows: readonly (readonly [string, string])[] = [
    ['content script', read('shield.js') + read('page.js')],
    [`match index in it, ${entries.length} entries`, compileIndex(entries)],
    ['popup, first load', firstLoad(folder, 'popup.html').map(read).join('')],
    ['background', read('background.js')],
  ];
  for (const [name, text] of rows) {
    const gzip = gzipSync(text).length;
    console.log(`${name.padEnd(36)} ${kB(Buffer.byteLength(text))}  ${kB(gzip)} gzip`);
  }
  const ms = decodeTime(compileIndex(entries));
  console.log(`${'decoding it, in Node, this machine'.padEnd(36)} ${ms.toFixed(1).padStart(7)} ms`);
}

/** Median of some decodings, the first of which is as slow as in a new page. */
function decodeTime(compiled: string): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    decodeIndex(compiled);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] ?? 0;
}

/** A page of ours with the scripts and styles that it names. */
function firstLoad(folder: string, page: string): readonly string[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const links = html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g);
  return [page, ...[...links].flatMap(([, file]) => file ?? [])];
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
