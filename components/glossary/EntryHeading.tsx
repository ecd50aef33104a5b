import { anyone, type wordsOf } from '@/components/words/content';

interface Props {
  name: string;
  /** How the words run: see `words/content.ts`. */
  words?: ReturnType<typeof wordsOf>;
  /** What else it is called. */
  also?: readonly string[];
  /** For `aria-labelledby`. */
  id?: string;
}

/** More other forms than this would push the definition out of sight. */
const MOST = 4;

/** A headword, and what else it is called. It takes the focus when its entry opens. */
export function EntryHeading({ name, words = anyone, also = [], id }: Props) {
  return (
    <div>
      <h2 class="word" id={id} tabIndex={-1} {...words}>
        {name}
      </h2>
      {also.length > 0 && (
        <p class="small" {...words}>
          {also.slice(0, MOST).join(', ')}
        </p>
      )}
    </div>
  );
}
