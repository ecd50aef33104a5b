import { run } from './run';
import { inWords, one, type Tally } from './tally';

/** How a step went, and what is still to be shown of what it wrote. */
export interface Done {
  readonly tally: Tally;
  readonly output: string;
}

/** A step of `npm test`. Steps go side by side: what one has to say is said in one piece, at its end. */
export async function step(name: string, act: () => Promise<Done>): Promise<Tally> {
  const start = Date.now();
  const { tally, output } = await act();
  sayName(name);
  if (output.trim() !== '') console.log(output.trimEnd());
  sayResult(tally, start);
  return tally;
}

/** A step that is commands, each for as long as the one before it passed. */
export function commands(name: string, ...lines: readonly string[]): Promise<Tally> {
  return step(name, async () => {
    let output = '';
    for (const line of lines) {
      const ran = await run(line.split(' '));
      output += ran.output;
      if (!ran.isPassed) return { tally: one(false), output };
    }
    return { tally: one(true), output };
  });
}

/** A step alone, that shows what it has to say itself, as it comes. */
export async function shown(name: string, act: () => Promise<Tally>): Promise<Tally> {
  sayName(name);
  const start = Date.now();
  const tally = await act();
  sayResult(tally, start);
  return tally;
}

function sayName(name: string): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
}

function sayResult(tally: Tally, start: number): void {
  console.log(`${inWords(tally)} (${Math.round((Date.now() - start) / 1000)} s)`);
}
