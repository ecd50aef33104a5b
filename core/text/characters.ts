/** What a UTF-16 unit is to the matcher, if it is no letter. */
export const STOP = 0; // punctuation: no phrase goes across
const SPACE = 1; // white space and hyphens: between the words of a phrase
export const IGNORED = 2; // soft hyphens, zero-width and combining characters
export const APOSTROPHE = 3; // inside words as if it were not there
export const SIGN = 4; // "/" and "&": words of their own
/** Units from here on are letters and digits, folded: lower case, without accents. */
export const LETTER = 5;

/**
 * One number for each UTF-16 unit. Letters of scripts that have no case or accents here
 * stand for themselves; surrogates end words, since nothing we look for has any.
 */
export function createCharacterTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit < 0x80 ? STOP : unit;
  for (const [first, last] of [...LATIN, ['0', '9'], ['a', 'z'], ['A', 'Z']] as const) {
    for (let unit = at(first); unit <= at(last); unit++) table[unit] = folded(unit);
  }
  table[at('_')] = at('_'); // claim_id is one word, and not ours
  for (const [first, last] of PUNCTUATION) table.fill(STOP, first, last + 1);
  set(SPACE, ' \t\n\v\f\r-\u00A0\u1680\u202F\u205F\u3000\u2010\u2011\u2012\u2013');
  table.fill(SPACE, 0x2000, 0x200b);
  set(IGNORED, '\u00AD\u200B\u200C\u200D\u2060\uFEFF');
  table.fill(IGNORED, 0x300, 0x370);
  set(APOSTROPHE, "'\u2018\u2019\u02BC\u2032");
  set(SIGN, '/&');
  return table;

  function set(kind: number, units: string): void {
    for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = kind;
  }
}

const LATIN = [
  ['\u00C0', '\u024F'],
  ['\u1E00', '\u1EFF'],
] as const;

// Numbers, since a minifier writes characters out, and Chrome takes no script that holds
// surrogates or U+FFFF.
const PUNCTUATION = [
  [0x80, 0xbf],
  [0xd7, 0xd7], // times
  [0xf7, 0xf7], // divided by
  [0x2000, 0x2bff], // general punctuation, currency, arrows, symbols
  [0x3000, 0x303f],
  [0xd800, 0xdfff], // surrogates
  [0xff00, 0xff0f],
  [0xfff0, 0xffff],
] as const;

function at(character: string): number {
  return character.charCodeAt(0);
}

/** Lower case of a letter without its accents. */
function folded(unit: number): number {
  return String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
}
