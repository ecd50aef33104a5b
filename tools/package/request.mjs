// What `npm run package -- …` asks for. Also read before anything is installed: built-ins only.
import { Refusal } from '../setup/refusal.mjs';

/**
 * @param {readonly string[]} words
 * @returns {{ isWalked: boolean, browsers: readonly string[] }}
 * @throws {Refusal} with what is possible
 */
export function packageRequest(words) {
  const isWalked = words.length === 1 && words[0] === 'walk';
  if (words.length > 0 && !isWalked) {
    throw new Refusal(
      `“${words.join(' ')}” is nothing to do: npm run package, or npm run package -- walk.`,
    );
  }
  return { isWalked, browsers: isWalked ? ['chromium', 'firefox'] : [] };
}
