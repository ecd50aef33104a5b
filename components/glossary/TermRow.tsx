import { tCount } from '@/texts/t';

interface Props {
  name: string;
  /** How often it stands on the page. */
  count: number;
  onOpen: () => void;
}

/** A term of the page. */
export function TermRow({ name, count, onOpen }: Props) {
  return (
    <button type="button" class="item" onClick={onOpen}>
      <span class="level" />
      <bdi class="clip">{name}</bdi>
      <span class="count">{tCount('glossary.times', count)}</span>
    </button>
  );
}
