import { APOSTROPHE, codeAt, isSign, isUnseen, letterSize, MARK, SURROGATE } from './characters';
import { mixHash } from './word-hash';

/** A word of a text, with all that may stand inside it. Offsets are UTF-16 units. */
export interface ReadWord {
  readonly hash: number;
  readonly start: number;
  /** Behind its last letter; `start` if there is no word at all. */
  readonly end: number;
  /** Where to read on, always behind `start`. */
  readonly next: number;
}

/** Read a word with care for apostrophes, and for characters that cannot be seen. */
export function readWord(text: string, start: number, multiplier: number): ReadWord {
  let hash = 0;
  let end = start;
  let at = start;
  for (;;) {
    const code = codeAt(text, at);
    if (code > 0) {
      hash = mixHash(hash, code, multiplier);
      end = ++at;
    } else if (code === SURROGATE && letterSize(text, at) === 2) {
      hash = mixHash(hash, text.charCodeAt(at), multiplier);
      hash = mixHash(hash, text.charCodeAt(at + 1), multiplier);
      end = at += 2;
    } else if (end > start && isInside(text, at, code)) {
      at++;
      if (code === MARK) end = at;
    } else {
      return { hash, start, end, next: Math.max(at, start + 1) };
    }
  }
}

/** Whether something behind a letter, itself none, is part of the word. */
function isInside(text: string, at: number, code: number): boolean {
  return isUnseen(code) || (code === APOSTROPHE && isLetterNext(text, at));
}

/** The first word or sign at or behind a place; undefined if there is none. */
export function nextWord(text: string, from: number, multiplier: number): ReadWord | undefined {
  for (let at = from; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code > 0 || code === SURROGATE) {
      const word = readWord(text, at, multiplier);
      if (word.end > at) return word;
    } else if (isSign(text.charCodeAt(at))) {
      const hash = mixHash(0, text.charCodeAt(at), multiplier);
      return { hash, start: at, end: at + 1, next: at + 1 };
    }
  }
  return undefined;
}

/** Whether the next character that can be seen is a letter. */
function isLetterNext(text: string, at: number): boolean {
  let next = at + 1;
  while (isUnseen(codeAt(text, next))) next++;
  return letterSize(text, next) > 0;
}
