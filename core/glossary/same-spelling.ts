/**
 * Whether two ways to write a term are one to a reader: case, a plural or possessive, and a
 * hyphen or space make no other word of it.
 */
export function isSameSpelling(a: string, b: string): boolean {
  return plain(a) === plain(b) || asInGreek(a) === asInGreek(b);
}

/** "Diagnoses" is the plural of "diagnosis". */
function asInGreek(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/s[ei]s$/, 's');
}

function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pd}\s\u00ad\u200b-\u200d]+/gu, '')
    .replace(/['\u2018\u2019\u02bc]s?$/, '');
  return /ss$/.test(words) ? words : singular(words);
}

/** Only as regular plurals go: two forms are compared, so that a wrong one does no harm. */
function singular(words: string): string {
  if (/[^aeiou]ies$/.test(words)) return `${words.slice(0, -3)}y`;
  return words.replace(/(?<=ss|x|ch|sh)es$|s$/, '');
}
