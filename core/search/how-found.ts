import type { EntrySummary } from '../terms/summary';
import { searchWords } from './search-words';
import { slipsAllowed, slipsBetween } from './slips';

export type HowFound =
  | { readonly is: 'typed' }
  /** There was a slip in it; `form` is what the learner seems to have meant. */
  | { readonly is: 'corrected'; readonly form: string }
  /** Only some of the words are there. */
  | { readonly is: 'near' };

/** How the first entry of a search answers what was typed. */
export function howFound(typed: string, entry: EntrySummary): HowFound {
  const words = searchWords(typed);
  const key = words.join('');
  const forms = [entry.name, ...entry.also];
  const inNames = forms.flatMap((form) => [...searchWords(form), searchWords(form).join('')]);
  const inShort = searchWords(entry.short);

  const isBegun = (word: string) =>
    inNames.some((other) => other.startsWith(word)) || inShort.includes(word);
  if (words.every(isBegun) || inNames.some((name) => name.startsWith(key))) return { is: 'typed' };

  const isMeant = (word: string) => {
    const most = slipsAllowed(word);
    return isBegun(word) || inNames.some((other) => slipsBetween(word, other, most) <= most);
  };
  if (!words.every(isMeant)) return { is: 'near' };

  const slips = (form: string) => slipsBetween(key, searchWords(form).join(''), Infinity);
  const [form = entry.name] = forms.toSorted((a, b) => slips(a) - slips(b) || a.length - b.length);
  return { is: 'corrected', form };
}
