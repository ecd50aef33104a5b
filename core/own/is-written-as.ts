import { normalPhrase } from '../text/normal-phrase';

const ENDING = /^(?:e?s|['’]s|s['’])?$/;

/**
 * Whether words are written in the letter case of a form. A plural or possessive ending may
 * follow, and the first letter be either: a headword has a capital, a sentence may begin with it.
 */
export function isWrittenAs(words: string, form: string): boolean {
  const written = normalPhrase(words, 'written');
  const wanted = normalPhrase(form, 'written');
  const isSameStart = written.charAt(0).toLowerCase() === wanted.charAt(0).toLowerCase();
  return (
    isSameStart &&
    written.slice(1).startsWith(wanted.slice(1)) &&
    ENDING.test(written.slice(wanted.length))
  );
}
