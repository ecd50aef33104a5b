/** Two entries that say much the same. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  /** Of their runs of three words, the share that both have: 0 to 1. */
  readonly likeness: number;
}

const RUN = 3;

/**
 * Texts that are much alike.
 *
 * @param texts - by id
 * @param least - likeness from which on they are told
 */
export function nearDuplicates(texts: ReadonlyMap<string, string>, least: number): readonly Pair[] {
  const runs = new Map([...texts].map(([id, text]) => [id, runsOf(text)]));
  const idsWith = new Map<string, string[]>();
  const shared = new Map<string, Map<string, number>>();
  for (const [id, own] of runs) {
    const counts = new Map<string, number>();
    for (const run of own) {
      const others = idsWith.get(run) ?? [];
      for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
      idsWith.set(run, [...others, id]);
    }
    shared.set(id, counts);
  }
  const sizeOf = (id: string) => runs.get(id)?.size ?? 0;
  return [...shared].flatMap(([other, counts]) =>
    [...counts].flatMap(([one, common]) => {
      const likeness = common / (sizeOf(one) + sizeOf(other) - common);
      return likeness >= least ? { one, other, likeness } : [];
    }),
  );
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, i) => words.slice(i, i + RUN).join(' ')).slice(0, 1 - RUN));
}
