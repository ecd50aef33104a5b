import { anyone } from '@/texts/content';

interface Props {
  words: string;
}

/** Words of a page, as much as four lines hold; a screen reader hears all of them. */
export function Quote({ words }: Props) {
  return (
    <blockquote class="quoted" {...anyone}>
      <span class="clamped" title={words}>
        {words}
      </span>
    </blockquote>
  );
}
