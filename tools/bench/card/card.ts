// npm run bench -- card [--before FOLDER] [--browser NAME] [--rounds N] [--json]: how soon a card is there once a
// pointer has rested, and how much script every page is given.
//
// FOLDER is another build's `.output`. Both are opened in turn, in each browser, so that whatever
// else the machine does falls on both. Times are of one machine on one day.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { folders } from '@/tests/e2e/harness/open';
import { serve } from '@/tests/e2e/harness/site';

import { inTurns, kilobytes, readComparison } from '../comparison';
import { machine } from '../machine';
import { createOpener } from './openings';

const { builds, browsers, rounds, isJson } = readComparison(20);
/** Given to every frame of every page. */
const SCRIPTS = ['page.js', 'shield.js', 'assets/marks.css'];

const site = await serve(folders);
const times: { browser: string; build: string; median: number; ninetieth: number }[] = [];
for (const name of browsers) {
  const openers = [];
  for (const [build, output] of builds) {
    openers.push({ build, opener: await createOpener(name, output, site), ms: [] as number[] });
  }
  await inTurns(openers, rounds, async ({ opener, ms }, round, isKept) => {
    const sample = await opener.open(round);
    if (isKept) ms.push(sample);
  });
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
  if (isJson) {
    console.log(JSON.stringify({ machine: machine(), times, sizes }, null, 1));
    return;
  }
  console.log(Object.values(machine()).join(' · '));
  console.log(`A card is drawn, from the end of the rest (${rounds} openings):`);
  for (const { browser, build, median, ninetieth } of times) {
    const ms = `${median.toFixed(0)} ms, 90th ${ninetieth.toFixed(0)} ms`;
    console.log(`  ${browser.padEnd(10)}${build.padEnd(8)}${ms}`);
  }
  console.log(`Script and styles of a page (${SCRIPTS.join(' + ')}):`);
  for (const { build, bytes, gzip } of sizes) {
    console.log(`  ${build.padEnd(8)}${kilobytes(bytes)}, gzip ${kilobytes(gzip)}`);
  }
}
