import type { GeneratedI18nStructure as Texts } from '#i18n';

import { number, rules } from './formats';
import { template } from './template';

/** The name of a text in `locales/en.yml`: its place in the file, with dots. */
export type Key = Exclude<keyof Texts, `@@${string}`>;

/** A text that differs with a number, as `count.terms` with its `one` and `other`. */
export type CountKey = Key extends infer K
  ? K extends `${infer Base}.other`
    ? Base
    : never
  : never;

/** What a text leaves {open}. */
type Open<K extends Key> = Texts[K] extends { namedSubstitutions: readonly (infer Name)[] }
  ? Name & string
  : never;
type Values<Names extends string> = [Names] extends [never]
  ? []
  : [Readonly<Record<Names, string>>];

/**
 * A text in the learner's language.
 *
 * @param values - what stands for each {name} in it: words, or a number that was made one by
 *   `formats.ts`, since a year is no amount
 */
export function t<K extends Key>(key: K, ...[values]: Values<Open<K>>): string {
  return fill(template(key), values);
}

/** A text with the number it is about as {count}: "1 term", "1,106 terms". */
export function tCount<K extends CountKey>(
  key: K,
  count: number,
  ...[values]: Values<Exclude<Open<`${K}.other`>, 'count'>>
): string {
  const category = rules(template('language')).select(count);
  const text = template(`${key}.${category}`) || template(`${key}.other`);
  return fill(text, { ...(values as object | undefined), count: number(count) });
}

function fill(text: string, values: Readonly<Record<string, string>> | undefined): string {
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (open, name) => apart(values[name] ?? open));
}

/**
 * Words in a sentence that runs from right to left may run the other way: between two
 * invisible signs they disturb nothing around them.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
function apart(words: string): string {
  return template('direction') === 'rtl' ? `\u2068${words}\u2069` : words;
}
