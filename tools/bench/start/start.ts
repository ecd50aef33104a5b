// npm run bench -- start [--before FOLDER] [--browser NAME] [--rounds N] [--json]: how soon a background that was
// stopped answers, and how large it is.
//
// FOLDER is another build's `.output`. Both are asked in turn, in each browser, so that whatever
// else the machine does falls on both. Times are of one machine on one day: compare the ratios.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { folders } from '@/tests/e2e/harness/open';
import { serve } from '@/tests/e2e/harness/site';

import { inTurns, kilobytes, readComparison } from '../comparison';
import { machine } from '../machine';
import { summary, type Times } from '../measure';
import { createSleeper, type Question, questions, type Sleeper } from './sleeper';

const { builds, browsers, rounds, isJson } = readComparison(15);

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
for (const browser of browsers) {
  const lanes: Lane[] = [];
  for (const [build, output] of builds) {
    const sleeper = await createSleeper(browser, output, site);
    lanes.push({ build, sleeper, ms: new Map(questions.map((question) => [question, []])) });
  }
  await inTurns(lanes, rounds, (lane, _round, isKept) => askAll(lane, isKept));
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
  if (isJson) {
    console.log(JSON.stringify({ machine: machine(), rows, sizes }, null, 1));
    return;
  }
  console.log(Object.values(machine()).join(' · '));
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
    console.log(`  ${build.padEnd(8)}${kilobytes(bytes)}, gzip ${kilobytes(gzip)}`);
  }
}
