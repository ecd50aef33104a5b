/*
 * The matcher has a code for each UTF-16 unit. A letter, a digit and "_" have a code above 0: the
 * folded unit, which is in lower case and without accents. Every other unit has one of the codes
 * below. The scanner relies on their order, so that one comparison tells it where to stop: at GAP,
 * if the word before it may be one that is looked for; and always at a lower code, where a closer
 * look has to say whether the word goes on.
 */
/** White space, punctuation and signs: they end a word. */
export const GAP = -2;
export const APOSTROPHE = -3;
/** Characters that readers do not see, or do not read: soft hyphens, zero widths, trade marks. */
const IGNORED = -4;
/** An accent that stands as a unit of its own behind its letter. */
export const MARK = -5;
/** Half of a character beyond U+FFFF. */
export const SURROGATE = -6;
/** `codeAt` was not asked for this unit yet. */
const UNKNOWN = -7;

/**
 * The code of each unit. `codeAt` fills in a code when it first meets the unit: to work out all
 * 65,536 would take longer than to read most pages.
 */
export const codes = new Int32Array(0x10000).fill(UNKNOWN);

/** The code of the unit at a place; GAP outside the text. */
export function codeAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return GAP;
  const unit = text.charCodeAt(at);
  const code = codes[unit] ?? GAP;
  if (code !== UNKNOWN) return code;
  const found = classify(unit);
  codes[unit] = found;
  return found;
}

export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return SPACE.test(String.fromCharCode(unit));
}

/** "/" and "&" are words by themselves, though they are no letters. */
export function isSign(unit: number): boolean {
  return unit === 0x2f || unit === 0x26;
}

/** Hyphens and en dashes. */
export function isHyphen(unit: number): boolean {
  return HYPHENS.includes(unit);
}

/** Whether the matcher reads a text as if the unit of this code were not there. */
export function isUnseen(code: number): boolean {
  return code === IGNORED || code === MARK;
}

/** How many units the letter at a place has: two beyond U+FFFF; 0 where no letter begins. */
export function letterSize(text: string, at: number): 0 | 1 | 2 {
  const code = codeAt(text, at);
  if (code > 0) return 1;
  if (code !== SURROGATE) return 0;
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return whole.length === 2 && LETTER.test(whole) ? 2 : 0;
}

const SPACE = /\s/;
const LETTER = /[\p{L}\p{M}\p{Nd}_]/u;
/** An accent belongs to no script. A vowel sign belongs to one, and is a letter to the matcher. */
const ACCENT = /(?=\p{M})\p{Script=Inherited}/u;
const MARKS = /\p{M}+/gu;

// Written as numbers: a minifier would write the characters themselves, and readers cannot see them.
const APOSTROPHES = [0x27, 0x2018, 0x2019, 0x2bc];
const HYPHENS = [0x2d, 0x2010, 0x2011, 0x2012, 0x2013];
const INVISIBLE = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];
/** A "CPT® code" is a CPT code. */
const TRADE_MARKS = [0xae, 0x2120, 0x2122];

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (APOSTROPHES.includes(unit)) return APOSTROPHE;
  if (INVISIBLE.includes(unit) || TRADE_MARKS.includes(unit)) return IGNORED;
  const character = String.fromCharCode(unit);
  if (ACCENT.test(character)) return MARK;
  return LETTER.test(character) ? fold(character) : GAP;
}

/** In lower case and without accents. A letter that would become two units stays as it is. */
function fold(letter: string): number {
  const bare = letter.normalize('NFD').replace(MARKS, '').toLowerCase();
  return (bare.length === 1 ? bare : letter).charCodeAt(0);
}
