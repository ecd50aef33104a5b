import { codeAt, isHyphen, isSpace } from './characters';
import { type Letters, normalPhrase } from './normal-phrase';

const BLANK = 0x20;

/**
 * Whether a stretch of text writes a phrase.
 *
 * @param phrase - normal; an apostrophe in it may be missing from the text
 */
export function isSamePhrase(
  text: string,
  start: number,
  end: number,
  phrase: string,
  letters: Letters,
): boolean {
  if (isPlainlySame(text, start, end, phrase, letters)) return true;
  const written = normalPhrase(text.slice(start, end), letters);
  return written === phrase || written === phrase.replaceAll("'", '');
}

/** Unit by unit: true only if it is the same, and so in nearly all texts. */
function isPlainlySame(
  text: string,
  start: number,
  end: number,
  phrase: string,
  letters: Letters,
): boolean {
  if (end - start !== phrase.length) return false;
  for (let i = 0; i < phrase.length; i++) {
    const unit = text.charCodeAt(start + i);
    const wanted = phrase.charCodeAt(i);
    if (unit === wanted) continue;
    const isLetter = letters === 'folded' && codeAt(text, start + i) === wanted;
    const isGap = wanted === BLANK && (isHyphen(unit) || isSpace(unit));
    if (!isLetter && !isGap) return false;
  }
  return true;
}
