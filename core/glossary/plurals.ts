/** The regular plural of an English word, folded or not; after a capital letter a plain "s". */
export function pluralOf(word: string): string {
  if (/[A-Z0-9]$/.test(word)) return `${word}s`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
