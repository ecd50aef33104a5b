import { Refusal } from '../setup/refusal.mjs';
import { browserNamed } from './browser-named.mjs';

/**
 * The browser that `npm run dev -- …` asks for. Also read before anything is installed: built-ins only.
 *
 * @param {readonly string[]} words
 * @throws {Refusal} with what is possible
 */
export function devBrowser(words) {
  const [word = 'chromium', ...others] = words;
  const name = browserNamed(word);
  if (name && others.length === 0) return name;
  throw new Refusal(
    `“${words.join(' ')}” names no browser: npm run dev, or npm run dev -- firefox.`,
  );
}
