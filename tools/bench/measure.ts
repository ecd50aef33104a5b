/** A piece of work to be timed; what it returns keeps it from being optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
}

/** Milliseconds for one run. */
export interface Times {
  readonly name: string;
  readonly median: number;
  readonly quartiles: readonly [number, number];
}

/** Shorter samples than this say more about the clock than about the work. */
const SHORTEST_MS = 4;

/**
 * Time contenders in turn, each round in another order, so that whatever else the machine
 * does falls on all of them.
 */
export function measure(contenders: readonly Contender[], rounds: number): readonly Times[] {
  const lanes = contenders.map((contender) => ({
    contender,
    repeats: repeatsFor(contender),
    samples: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < lanes.length; turn++) {
      const lane = lanes[(round + turn) % lanes.length];
      if (lane) lane.samples.push(timeOf(lane.contender, lane.repeats));
    }
  }
  return lanes.map(({ contender, samples }) => ({ name: contender.name, ...summary(samples) }));
}

export function summary(samples: readonly number[]): Pick<Times, 'median' | 'quartiles'> {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)] };
}

export function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

/** How many runs make a sample; finding out warms up as well. */
function repeatsFor(contender: Contender): number {
  let repeats = 1;
  while (timeOf(contender, repeats) * repeats < SHORTEST_MS) repeats *= 2;
  return repeats;
}

let kept = 0;

function timeOf({ run }: Contender, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) kept = (kept + run()) | 0;
  return (performance.now() - start) / repeats;
}
