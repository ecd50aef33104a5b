// npm run bench -- card [--before FOLDER] [--browser NAME] [--rounds N] [--json]: how soon a card is there once a
// pointer has rested, and how much script every page is given.
//
// FOLDER is another build's `.output`. Both are opened in turn, in each browser, so that whatever
// else the machine does falls on both. Times are of one machine on one day.
import { readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { browserNames } from '@/tests/e2e/harness/launch';
import { folders } from '@/tests/e2e/harness/open';
import { serve } from '@/tests/e2e/harness/site';

import { createOpener } from './openings';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string' },
    browser: { type: 'string' },
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '20' },
  },
});
const rounds = Math.max(5, Number(options.rounds));
const builds = [
  ...(options.before === undefined ? [] : [['before', path.resolve(options.before)] as const]),
  ['now', path.join(import.meta.dirname, '../../../.output')] as const,
];
/** Given to every frame of every page. */
const SCRIPTS = ['page.js', 'shield.js', 'assets/marks.css'];

const site = await serve(folders);
const times: { browser: string; build: string; median: number; ninetieth: number }[] = [];
for (const name of browserNames) {
  if (options.browser !== undefined && options.browser !== name) continue;
  const openers = [];
  for (const [build, output] of builds) {
    openers.push({ build, opener: await createOpener(name, output, site), ms: [] as number[] });
  }
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < openers.length; turn++) {
      const one = openers[(turn + rounds + round) % openers.length];
      const ms = await one?.opener.open(round + 2);
      if (ms !== undefined && round >= 0) one?.ms.push(ms); // the first two warm up
    }
  }
  for (const { build, opener, ms } of openers) {
    await opener.close();
    times.push({ browser: name, build, median: at(ms, 0.5), ninetieth: at(ms, 0.9) });
  }
}
site.close();
const sizes = builds.map(([build, output]) => ({ build, ...sizeOf(output) }));
print();

function at(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** In bytes. */
function sizeOf(output: string) {
  const files = SCRIPTS.map((file) => path.join(output, 'chrome-mv3', file));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);
  return {
    bytes: sum(files.map((file) => statSync(file).size)),
    gzip: sum(files.map((file) => gzipSync(readFileSync(file)).length)),
  };
}

function print(): void {
  const machine = {
    ...{ cpu: os.cpus()[0]?.model, cores: os.cpus().length, node: process.version },
    ...{ load: os.loadavg()[0]?.toFixed(1), date: new Date().toISOString() },
  };
  if (options.json) {
    console.log(JSON.stringify({ machine, times, sizes }, null, 1));
    return;
  }
  console.log(Object.values(machine).join(' · '));
  console.log(`A card is drawn, from the end of the rest (${rounds} openings):`);
  for (const { browser, build, median, ninetieth } of times) {
    const ms = `${median.toFixed(0)} ms, 90th ${ninetieth.toFixed(0)} ms`;
    console.log(`  ${browser.padEnd(10)}${build.padEnd(8)}${ms}`);
  }
  console.log(`Script and styles of a page (${SCRIPTS.join(' + ')}):`);
  for (const { build, bytes, gzip } of sizes) {
    const kilo = (size: number) => `${(size / 1000).toFixed(1)} kB`;
    console.log(`  ${build.padEnd(8)}${kilo(bytes)}, gzip ${kilo(gzip)}`);
  }
}
