import { template } from './template';

// Intl's objects are dear to make, and lists ask for the same again and again.
const made = new Map<string, unknown>();

/**
 * Where numbers and dates come from. The reader's own habits if they are of the language that
 * the texts are in (a Briton's dates), else that language's: "25. November" in an English
 * sentence would be neither.
 */
function locale(): string {
  const language = template('language');
  const { locale: readers } = new Intl.DateTimeFormat().resolvedOptions();
  const isSame = new Intl.Locale(readers).language === new Intl.Locale(language).language;
  return isSame ? readers : language;
}

/** "1,106". */
export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  const make = () => new Intl.NumberFormat(locale(), options);
  return kept(`number ${JSON.stringify(options)}`, make).format(value);
}

/** "Nov 25, 2026", or the time of day. @param at - epoch milliseconds */
export function date(at: number, options: Intl.DateTimeFormatOptions): string {
  const make = () => new Intl.DateTimeFormat(locale(), options);
  return kept(`date ${JSON.stringify(options)}`, make).format(at);
}

/** "Shift, Ctrl, and Alt". */
export function list(items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  const make = () => new Intl.ListFormat(template('language'), { type });
  return kept(`list ${type}`, make).format(items);
}

/** Which of a language's plurals a number takes. */
export function rules(language: string): Intl.PluralRules {
  return kept(`plural ${language}`, () => new Intl.PluralRules(language));
}

function kept<T>(key: string, make: () => T): T {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known as T; // one key, one kind
}
