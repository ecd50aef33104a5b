// npm run bench -- start [--before FOLDER] [--browser NAME] [--rounds N] [--json]: how soon a background that was
// stopped answers, and how large it is.
//
// FOLDER is another build's `.output`. Both are asked in turn, in each browser, so that whatever
// else the machine does falls on both. Times are of one machine on one day: compare the ratios.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { browserNames } from '@/tests/e2e/harness/launch';
import { folders } from '@/tests/e2e/harness/open';
import { serve } from '@/tests/e2e/harness/site';

import { summary, type Times } from '../measure';
import { createSleeper, type Question, questions, type Sleeper } from './sleeper';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string' },
    browser: { type: 'string' },
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
  },
});
const rounds = Math.max(5, Number(options.rounds));
const builds = [
  ...(options.before === undefined ? [] : [['before', path.resolve(options.before)] as const]),
  ['now', path.join(import.meta.dirname, '../../../.output')] as const,
];

interface Lane {
  readonly build: string;
  readonly sleeper: Sleeper;
  readonly ms: ReadonlyMap<Question, number[]>;
}

interface Row extends Omit<Times, 'name'> {
  readonly browser: string;
  readonly question: Question;
  readonly build: string;
}

const site = await serve(folders);
const rows: Row[] = [];
for (const browser of browserNames) {
  if (options.browser !== undefined && options.browser !== browser) continue;
  const lanes: Lane[] = [];
  for (const [build, output] of builds) {
    const sleeper = await createSleeper(browser, output, site);
    lanes.push({ build, sleeper, ms: new Map(questions.map((question) => [question, []])) });
  }
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < lanes.length; turn++) {
      const lane = lanes[(turn + rounds + round) % lanes.length];
      if (lane) await askAll(lane, round >= 0); // the first two warm up
    }
  }
  for (const { build, sleeper, ms } of lanes) {
    await sleeper.close();
    for (const [question, samples] of ms)
      rows.push({ browser, question, build, ...summary(samples) });
  }
}
site.close();
const sizes = builds.map(([build, output]) => ({ build, ...sizeOf(output) }));
print();

async function askAll({ sleeper, ms }: Lane, isKept: boolean): Promise<void> {
  for (const question of questions) {
    const sample = await sleeper.ask(question);
    if (isKept) ms.get(question)?.push(sample);
  }
}

/** Of the background's program in the build for `chrome-mv3`, in bytes. */
function sizeOf(output: string) {
  const program = readFileSync(path.join(output, 'chrome-mv3', 'background.js'));
  return { bytes: program.length, gzip: gzipSync(program).length };
}

function print(): void {
  const machine = {
    ...{ cpu: os.cpus()[0]?.model, cores: os.cpus().length, node: process.version },
    ...{ load: os.loadavg()[0]?.toFixed(1), date: new Date().toISOString() },
  };
  if (options.json) {
    console.log(JSON.stringify({ machine, rows, sizes }, null, 1));
    return;
  }
  console.log(Object.values(machine).join(' · '));
  console.log(`From a stopped background (${rounds} times each):`);
  for (const row of rows) {
    const [low, high] = row.quartiles.map((ms) => ms.toFixed(0));
    const before = rows.find(
      ({ browser, question, build }) =>
        browser === row.browser && question === row.question && build === 'before',
    );
    const ratio =
      row.build === 'now' && before ? `, × ${(row.median / before.median).toFixed(2)}` : '';
    const times = `${row.median.toFixed(0)} ms (${low}–${high})${ratio}`;
    console.log(
      `  ${row.browser.padEnd(10)}${row.question.padEnd(26)}${row.build.padEnd(8)}${times}`,
    );
  }
  console.log('The background’s program:');
  for (const { build, bytes, gzip } of sizes) {
    const kilo = (size: number) => `${(size / 1000).toFixed(1)} kB`;
    console.log(`  ${build.padEnd(8)}${kilo(bytes)}, gzip ${kilo(gzip)}`);
  }
}
