import path from 'node:path';
import { parseArgs } from 'node:util';

import { browserNames } from '@/tests/e2e/harness/launch';

/**
 * What a bench that compares builds was asked for: `[--before FOLDER] [--browser NAME] [--rounds N]
 * [--json]`.
 *
 * @param usual - rounds, unless told otherwise
 */
export function readComparison(usual: number) {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      before: { type: 'string' },
      browser: { type: 'string' },
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: String(usual) },
    },
  });
  const { before, browser, json, rounds } = values;
  return {
    /** Folders that hold `chrome-mv3` and `firefox-mv3`, by the name of the build. */
    builds: [
      ...(before === undefined ? [] : [['before', path.resolve(before)] as const]),
      ['now', path.join(import.meta.dirname, '../../.output')] as const,
    ],
    browsers: browserNames.filter((name) => browser === undefined || browser === name),
    isJson: json,
    rounds: Math.max(5, Number(rounds)),
  };
}

/** Rounds whose times nobody keeps: they warm up. */
const WARM = 2;

/**
 * Have each build take its turn in each round, another one first in each, so that whatever else the
 * machine does falls on all of them.
 *
 * @param act - told the number of the round, and whether its times are kept
 */
export async function inTurns<Lane>(
  lanes: readonly Lane[],
  rounds: number,
  act: (lane: Lane, round: number, isKept: boolean) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < WARM + rounds; round++) {
    for (let turn = 0; turn < lanes.length; turn++) {
      const lane = lanes[(turn + round) % lanes.length];
      if (lane) await act(lane, round, round >= WARM);
    }
  }
}

/** @param size - in bytes */
export function kilobytes(size: number): string {
  return `${(size / 1000).toFixed(1)} kB`;
}
