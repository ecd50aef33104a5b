const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', u: 'ü', y: 'ý' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ö', U: 'Ü' },
};
/** Most languages need a third more room than English, short labels more than that. */
const GROWTH = 0.4;

/** Texts as a language would have them that is longer and has accents; still to be read. */
export function pseudo(
  messages: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(messages).map(([name, text]) => {
      if (name === 'language' || name === 'direction') return [name, text];
      return [name, longer(text.replace(/\{\w+\}|./gu, (one) => ACCENTS[one] ?? one))];
    }),
  );
}

function longer(text: string): string {
  const letters = text.replace(/\{\w+\}/g, '').length;
  return `${text} ${'ēx'.repeat(Math.ceil((letters * GROWTH) / 2))}`;
}
