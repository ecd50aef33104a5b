/** @type {Readonly<Record<string, 'chromium' | 'firefox'>>} */
const names = { chromium: 'chromium', chrome: 'chromium', firefox: 'firefox' };

/**
 * The browser that a word names, whatever its case; undefined where it names none.
 *
 * @param {string} word
 */
export function browserNamed(word) {
  const name = word.toLowerCase();
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
