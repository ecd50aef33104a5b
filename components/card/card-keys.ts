/** What a key does while the focus is in the card. */
export type CardAction = 'note' | 'more' | 'pin' | 'next' | 'previous' | 'back';

/** Which of the senses listed in a card a key chooses, from 1; undefined if none. */
export function senseOf(
  { key, altKey, ctrlKey, metaKey }: Key,
  on: 'heading' | 'control' | 'field',
): number | undefined {
  if (on === 'field' || altKey || ctrlKey || metaKey) return undefined;
  return /^[1-9]$/.test(key) ? Number(key) : undefined;
}

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const letters: Readonly<Record<string, CardAction>> = {
  n: 'note',
  m: 'more',
  p: 'pin',
  '.': 'next',
  ',': 'previous',
};

/**
 * @param on - what has the focus: letters typed into a field are text, and Enter on a
 *   button presses it
 */
export function actionOf(
  { key, altKey, ctrlKey, metaKey }: Key,
  on: 'heading' | 'control' | 'field',
): CardAction | undefined {
  if (on === 'field' || ctrlKey || metaKey) return undefined;
  if (altKey) return key === 'ArrowLeft' ? 'back' : undefined;
  if (key === 'Enter') return on === 'heading' ? 'more' : undefined;
  return letters[key.toLowerCase()];
}
