import { APOSTROPHE, IGNORED, LETTER, SIGN } from './characters';

/**
 * The folded words of a text, as the scanner meets them.
 *
 * @param kinds - from `createCharacterTable`
 */
export function foldWords(text: string, kinds: Uint16Array): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? (kinds[text.charCodeAt(i)] ?? 0) : 0;
    if (kind >= LETTER) {
      word += String.fromCharCode(kind);
    } else if (kind !== IGNORED && kind !== APOSTROPHE) {
      if (word !== '') words.push(word);
      if (kind === SIGN) words.push(text.charAt(i));
      word = '';
    }
  }
  return words;
}
