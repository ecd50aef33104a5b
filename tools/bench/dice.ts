/** Numbers from 0 to less than 1, the same ones for the same seed. */
export type Dice = () => number;

/** @see mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function createDice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(dice: Dice, things: readonly T[]): T {
  return things[Math.floor(dice() * things.length)] as T; // things are never none here
}
