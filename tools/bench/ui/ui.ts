// npm run bench -- ui [--json] [--rounds N]: how fast popup and sidebar are there and answer.
//
// The yardstick is a page of the extension that has nothing on it, opened in the same rounds.
// Times are of one machine on one day; what can be compared are ratios.
import { parseArgs } from 'node:util';

import { machine } from '../machine';
import { summary, type Times } from '../measure';
import { openBuilt } from './browser';
import { buildWith } from './build';
import { awaitKey, fillNotes, keyMs, paintedMs } from './in-page';

const NOTES = 5_000;
/** What made words begin with. */
const LETTERS = ['b', 'c', 'd', 'f', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 't'] as const;
const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
  },
});
const rounds = Math.max(7, Number(options.rounds));

/** One thing to be seen: where, and by what it is known to be there. */
const views = [
  ['an empty page of the extension', 'empty.html', 'p'],
  ['popup, its first paint with a fact', 'popup.html', '.fact .figure'],
  ['sidebar, glossary', 'sidepanel.html#/glossary', '[role=tabpanel] .item'],
  ['sidebar, 5,000 notes', 'sidepanel.html#/notes', '[role=tabpanel] .note'],
] as const;

interface Row extends Times {
  readonly entries: number;
  /** Times the empty page's median; undefined for what is no page. */
  readonly ratio?: number;
  /** In milliseconds, P12 of our goals. */
  readonly atMost?: number;
}

const rows: Row[] = [];
for (const entries of [1_000, 10_000]) rows.push(...(await measureWith(entries)));
print(rows);

async function measureWith(entries: number): Promise<readonly Row[]> {
  const { open, close } = await openBuilt(await buildWith(entries));
  try {
    const door = await open('empty.html');
    const first = await open('sidepanel.html#/notes');
    await first.evaluate(paintedMs, '.empty'); // the background has made its store by then
    await first.close();
    await door.evaluate(fillNotes, NOTES);
    const samples = new Map<string, number[]>(views.map(([name]) => [name, []]));
    for (let round = -2; round < rounds; round++) {
      for (let turn = 0; turn < views.length; turn++) {
        const [name, path, sign] = views[(turn + rounds + round) % views.length] ?? views[0];
        const page = await open(path);
        const ms = await page.evaluate(paintedMs, sign);
        if (round >= 0) samples.get(name)?.push(ms); // the first two warm up
        await page.close();
      }
    }
    const typed: number[] = [];
    const popup = await open('popup.html');
    await popup.focus('input');
    for (let round = -2; round < rounds; round++) {
      await popup.evaluate(awaitKey);
      await popup.keyboard.press(LETTERS[(round + 2) % LETTERS.length] ?? 'b');
      const ms = await popup.evaluate(keyMs);
      if (round >= 0) typed.push(ms);
      await popup.keyboard.press('Backspace');
      await popup.waitForSelector('[role=option]', { hidden: true });
    }
    const empty = summary(samples.get(views[0][0]) ?? []).median;
    return [
      ...views.map(([name]) => {
        const times = summary(samples.get(name) ?? []);
        const goal = name.startsWith('popup') ? { atMost: 100 } : {};
        return { name, entries, ...times, ratio: times.median / empty, ...goal };
      }),
      {
        ...{ name: 'popup, key press to results', entries, ...summary(typed) },
        atMost: entries === 1_000 ? 16 : 33,
      },
    ];
  } finally {
    await close();
  }
}

function print(all: readonly Row[]): void {
  if (options.json) {
    console.log(JSON.stringify({ machine: machine(), rows: all }, null, 1));
    return;
  }
  console.log(Object.values(machine()).join(' · '));
  for (const { name, entries, median, quartiles, ratio, atMost } of all) {
    const [low, high] = quartiles.map((ms) => ms.toFixed(1));
    const times = `${median.toFixed(1)} ms (${low}–${high})`;
    const beside = ratio === undefined ? '' : `, ${ratio.toFixed(2)} × the empty page`;
    console.log(
      `  ${`${name}, ${entries} entries`.padEnd(52)} ${times}${beside}${verdict(median, atMost)}`,
    );
  }
}

function verdict(median: number, atMost: number | undefined): string {
  if (atMost === undefined) return '';
  return median <= atMost
    ? ` ✓ (P12: at most ${atMost} ms)`
    : `: P12, at most ${atMost} ms, missed by ${Math.round((median / atMost - 1) * 100)} %`;
}
