import { anyone, type wordsOf } from '@/texts/content';
import { RichText } from '@/texts/RichText';

interface Props {
  name: string;
  /** Another name that was met on the page: said first. */
  met?: string | undefined;
  /** How the words run: see `texts/content.ts`. */
  words?: ReturnType<typeof wordsOf>;
  /** For `aria-labelledby`. */
  id?: string;
}

/** A headword. It takes the focus when its entry opens. */
export function EntryHeading({ name, met, words = anyone, id }: Props) {
  return (
    <h2 class="word" id={id} tabIndex={-1} {...words}>
      {met === undefined ? (
        name
      ) : (
        <RichText of="glossary.met" with={{ met: <bdi class="met">{met}</bdi>, name }} />
      )}
    </h2>
  );
}
