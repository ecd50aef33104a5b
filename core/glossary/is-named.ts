import type { EntrySummary } from './summary';

/** Whether words are an entry's name, in any case, as a plural or possessive. */
export function isNamed({ name, also }: EntrySummary, words: string): boolean {
  return [name, ...also].some((form) => plain(form) === plain(words));
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/['’]s$|s$/, '');
}
