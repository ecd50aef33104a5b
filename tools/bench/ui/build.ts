import path from 'node:path';

import type { Plugin } from 'vite';
import { build } from 'wxt';

import { createDice } from '../dice';
import { makeGlossary } from '../made-glossary';
import { makeWords } from '../made-words';

const root = path.join(import.meta.dirname, '../../..');

/**
 * Build the extension for Chromium with so many made entries in place of ours, and a page with
 * nothing on it for a yardstick.
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
    vite: () => ({ plugins: [inPlaceOfOurs(entries)] }),
    hooks: {
      'build:publicAssets': (_, files) => {
        files.push({ relativeDest: 'empty.html', contents: '<!doctype html><title>-</title><p>-' });
      },
      'build:done': () => {},
    },
  });
  return path.join(root, outDir);
}

/** Entries as long as ours are, named by made words. */
function made(count: number) {
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

/** Each file of our glossary is empty, but for one that has all made entries. */
function inPlaceOfOurs(entries: readonly object[]): Plugin {
  return {
    name: 'made-glossary',
    enforce: 'pre',
    load(id) {
      const file = /data\/glossary\/([a-z0-9-]+)\.json/.exec(id)?.[1];
      if (!file) return undefined;
      return JSON.stringify(file === 'claims-edi' ? entries : []);
    },
  };
}
