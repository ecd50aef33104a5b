import type { Settings } from './settings';

/** `data-…` attributes that our styles (tokens.css) read from the root, or from the card's element. */
export function lookOf({
  theme,
  textSize,
  motion,
  goal,
}: Settings): Readonly<Record<string, string>> {
  const first = goal === 'none' || goal === 'cpb' ? 'biller' : 'coder';
  return { theme, text: String(textSize), motion, first };
}
