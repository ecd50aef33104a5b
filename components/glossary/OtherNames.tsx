import { anyone, type wordsOf } from '@/texts/content';

interface Props {
  names: readonly string[];
  /** How the words run: see `texts/content.ts`. */
  words?: ReturnType<typeof wordsOf>;
}

/** More other names than this would push the definition out of sight. */
const MOST = 4;

/** What else an entry is called. */
export function OtherNames({ names, words = anyone }: Props) {
  if (names.length === 0) return null;
  return (
    <p class="small" {...words}>
      {names.slice(0, MOST).join(', ')}
    </p>
  );
}
