import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { decodeIndex } from '../../core/match-index/decode-index';
import { summary } from './measure';

const RUNS = 9;

/** How large an index is, and how long it takes to decode it. Medians, in milliseconds. */
export interface Decoding {
  readonly bytes: number;
  /** The first time in a process, as in every new page. */
  readonly coldMs: number;
  readonly warmMs: number;
}

export function measureDecoding(compiled: string): Decoding {
  const runs = Array.from({ length: RUNS });
  return {
    bytes: Buffer.byteLength(compiled),
    coldMs: summary(runs.map(() => decodeInNewProcess(compiled))).median,
    warmMs: summary(runs.map(() => decodeHere(compiled))).median,
  };
}

function decodeHere(compiled: string): number {
  const start = performance.now();
  decodeIndex(compiled);
  return performance.now() - start;
}

function decodeInNewProcess(compiled: string): number {
  const here = import.meta.dirname;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', path.join(here, '../resolve.mjs'), path.join(here, 'decode-once.ts')],
    { input: compiled, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
