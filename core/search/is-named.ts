import { isSameSpelling } from '../glossary/same-spelling';
import type { EntrySummary } from '../terms/summary';

/** Whether words are an entry's name, or another name of it. */
export function isNamed({ name, also }: EntrySummary, words: string): boolean {
  return [name, ...also].some((form) => isSameSpelling(form, words));
}
