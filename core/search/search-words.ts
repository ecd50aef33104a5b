/**
 * The words of a text as a search compares them: small letters without accents, and
 * singular. Whatever is neither letter nor digit parts them, so "E/M", "E&M" and
 * "e-m" are the same two words.
 */
export function searchWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '') // accents, soft hyphens
    .toLowerCase()
    .replace(/['’](?:s\b)?/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
}

/** One key for "co-pay", "co pay" and "Copays". */
export function searchKey(text: string): string {
  return searchWords(text).join('');
}

function singular(word: string): string {
  // Not by "s" alone: status, basis, loss, and short words such as CMS.
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|x|ch|sh)es$|s$/, '');
}
