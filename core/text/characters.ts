/*
 * What a UTF-16 unit is to the matcher. Letters, digits and "_" have their folded unit:
 * lower case, without accents. The others have one of these, and their order is the
 * scanner's: one comparison tells it where to stop.
 */
/** White space, punctuation and signs: ends a word. What is less may not, on a closer look. */
export const GAP = -2;
export const APOSTROPHE = -3;
/** Cannot be seen: soft hyphens, zero widths, trade marks. */
const IGNORED = -4;
/** An accent that is a unit of its own. */
export const MARK = -5;
export const SURROGATE = -6;
/** Not met yet. */
const UNKNOWN = -7;

/**
 * What each unit is, so far as it was met: `codeAt` fills it in, since to ask for all
 * 65,536 would take longer than reading most pages.
 */
export const codes = new Int32Array(0x10000).fill(UNKNOWN);

/** What stands at a place; outside the text, a gap. */
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

/** "/" and "&": words of their own, though not letters. */
export function isSign(unit: number): boolean {
  return unit === 0x2f || unit === 0x26;
}

/** Hyphens and en dashes. */
export function isHyphen(unit: number): boolean {
  return HYPHENS.includes(unit);
}

/** Whether a character is to be read as if it were not there. */
export function isUnseen(code: number): boolean {
  return code === IGNORED || code === MARK;
}

/** How many units the letter has that begins there: two beyond U+FFFF, none if it is no letter. */
export function letterSize(text: string, at: number): 0 | 1 | 2 {
  const code = codeAt(text, at);
  if (code > 0) return 1;
  if (code !== SURROGATE) return 0;
  const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return whole.length === 2 && LETTER.test(whole) ? 2 : 0;
}

const SPACE = /\s/;
const LETTER = /[\p{L}\p{M}\p{Nd}_]/u;
/** Accents belong to no script; vowel signs do, and are letters to us. */
const ACCENT = /(?=\p{M})\p{Script=Inherited}/u;
const MARKS = /\p{M}+/gu;

// Numbers, since a minifier writes characters out, and nobody could see these.
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

/** Small and without accents; as it is where that would be two units. */
function fold(letter: string): number {
  const bare = letter.normalize('NFD').replace(MARKS, '').toLowerCase();
  return (bare.length === 1 ? bare : letter).charCodeAt(0);
}
