// What `npm run pictures -- …` asks for. Also read before anything is installed: built-ins only.
import { Refusal } from '../setup/refusal.mjs';

/**
 * @param {readonly string[]} words
 * @returns {{ what: 'gallery' | 'store', browsers: readonly string[] }}
 * @throws {Refusal} with what is possible
 */
export function picturesRequest(words) {
  if (words.length === 0) return { what: 'gallery', browsers: ['chromium', 'firefox'] };
  if (words.length === 1 && words[0] === 'store') return { what: 'store', browsers: ['chromium'] };
  throw new Refusal(
    `“${words.join(' ')}” names no pictures: npm run pictures, or npm run pictures -- store.`,
  );
}
