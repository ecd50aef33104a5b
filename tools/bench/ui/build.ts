import path from 'node:path';

import { build } from 'wxt';

import type { Entry } from '../../../core/glossary/entry';
import { packagedEntries } from '../../entry-files.ts';
import { createDice } from '../dice';
import { makeGlossary } from '../made-glossary';
import { makeWords } from '../made-words';

const root = path.join(import.meta.dirname, '../../..');

/**
 * Build the extension with so many made entries in place of ours, and a page with nothing on it for
 * a yardstick.
 *
 * @returns its folder
 */
export async function buildWith(count: number): Promise<string> {
  const entries = made(count);
  const outDir = `.output/bench-${count}`;
  await build({
    root,
    browser: 'chrome',
    outDirTemplate: path.basename(outDir),
    logger: {
      debug() {},
      log() {},
      info() {},
      warn() {},
      error: console.error,
      fatal: console.error,
      success() {},
      level: 0,
    },
    hooks: {
      'build:publicAssets': (_, files) => {
        files.push(
          { relativeDest: 'empty.html', contents: '<!doctype html><title>-</title><p>-' },
          ...packagedEntries(entries),
        );
      },
      'build:done': () => {},
    },
  });
  return path.join(root, outDir);
}

/** Entries as long as ours are, named by made words. */
function made(count: number): readonly Entry[] {
  const words = makeWords(createDice(3), 5_000);
  const sentence = (from: number, length: number) =>
    `${Array.from({ length }, (_, i) => words[(from * 7 + i * 13) % words.length]).join(' ')}.`;
  return makeGlossary(count, words).map((entry, i) => ({
    ...entry,
    also: [{ text: sentence(i, 1).slice(0, -1) + i, plural: false }],
    short: sentence(i, 18),
    long: sentence(i + 1, 80),
    example: sentence(i + 2, 30),
    stages: ['coding'],
    exams: ['cpc:guidelines'],
    source: { title: 'Made', url: 'https://example.org/' },
    checked: '2026-01-01',
  }));
}
