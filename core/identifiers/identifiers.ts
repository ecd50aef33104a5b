import { type IdentifierKind, identifierRules } from './identifier-rules';

/** What looks like a patient's identifier, where it stands in a text. UTF-16 units, end exclusive. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/**
 * What looks like a patient's identifier: numbers by their label or form, dates by the label of a
 * birth, names by that of a patient. A check by patterns, and no guarantee.
 *
 * @returns in the order of the text, none inside another
 */
export function identifiersIn(text: string): readonly Identifier[] {
  const found = identifierRules.flatMap(({ kind, pattern, isOrdinary, cut }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, full] = match.indices?.groups?.value ?? [0, 0];
      const whole = text.slice(start, full);
      const value = cut?.(whole) ?? whole;
      const end = start + value.length;
      return value === '' || isOrdinary(value, text.slice(end, end + 24))
        ? []
        : [{ kind, start, end }];
    }),
  );
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Identifier[]>((kept, one) => {
      if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
      return kept;
    }, []);
}
