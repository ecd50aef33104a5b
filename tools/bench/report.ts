import type { Decoding } from './decode';
import { machine } from './machine';
import { geometricMean, type Times } from './measure';

export interface PageTimes {
  readonly name: string;
  /** UTF-16 units. */
  readonly length: number;
  readonly b: Times;
  readonly matchers: readonly (Times & { readonly ratio: number; readonly hits: number })[];
}

export interface Results {
  readonly pages: readonly PageTimes[];
  /** Blocks on which a matcher and the reference do not agree. */
  readonly mistakes: readonly { readonly name: string; readonly mistakes: number }[];
  readonly decoding: readonly (Decoding & { readonly name: string })[];
}

/** Print what was measured, and how it compares with what we aim at. */
export function report(results: Results, asJson: boolean): void {
  const goals = goalsOf(results);
  if (asJson) {
    console.log(JSON.stringify({ machine: machine(), ...results, goals }, null, 1));
    return;
  }
  console.log(Object.values(machine()).join(' · '));
  for (const page of results.pages) printPage(page);
  console.log('\nblocks with mistakes, by the reference');
  for (const { name, mistakes } of results.mistakes) console.log(row(name, mistakes));
  console.log('\nindex');
  for (const { name, bytes, coldMs, warmMs } of results.decoding) {
    console.log(row(name, `${bytes} bytes, decoded in ${ms(coldMs)} cold, ${ms(warmMs)} warm`));
  }
  console.log('\ngoals');
  for (const goal of goals) console.log(row(goal.name, verdict(goal)));
}

interface Goal {
  readonly name: string;
  readonly value: number;
  readonly atMost: number;
}

function goalsOf({ pages, decoding }: Results): readonly Goal[] {
  const ratios = (matcher: number) => pages.map((page) => page.matchers[matcher]?.ratio ?? 0);
  const [few, many] = [ratios(0), ratios(1)];
  const index = decoding[0];
  return [
    { name: 'P1 1,000 terms, mean, × b', value: geometricMean(few), atMost: 1.5 },
    { name: 'P1 1,000 terms, worst page, × b', value: Math.max(...few), atMost: 2.5 },
    { name: 'P2 100,000 terms, mean, × b', value: geometricMean(many), atMost: 1.75 },
    {
      name: 'P2 growth from 1,000 to 100,000',
      value: geometricMean(many) / geometricMean(few),
      atMost: 1.2,
    },
    { name: 'P10 index of 1,000 terms, kB', value: (index?.bytes ?? 0) / 1_000, atMost: 60 },
    { name: 'P10 decoding it, cold, ms', value: index?.coldMs ?? 0, atMost: 3 },
  ];
}

function verdict({ value, atMost }: Goal): string {
  const measured = `${value.toFixed(2)} (at most ${atMost})`;
  return value <= atMost
    ? `✓ ${measured}`
    : `${measured}: missed by ${percent(value / atMost - 1)}`;
}

function printPage({ name, length, b, matchers }: PageTimes): void {
  const perUnit = ((b.median * 1e6) / length).toFixed(2);
  console.log(`\n${name}: ${length} characters, b = ${ms(b.median)} (${perUnit} ns each)`);
  for (const { name: matcher, median, quartiles, ratio, hits } of matchers) {
    const [low, high] = quartiles.map((quartile) => (quartile / b.median).toFixed(2));
    console.log(
      row(matcher, `${ratio.toFixed(2)} b (${low}–${high}), ${ms(median)}, ${hits} hits`),
    );
  }
}

function row(name: string, value: string | number): string {
  return `  ${name.padEnd(34)} ${value}`;
}

function ms(time: number): string {
  return `${time.toFixed(time < 1 ? 3 : 1)} ms`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
