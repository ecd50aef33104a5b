interface Props {
  name: string;
  /** What else it is called. */
  also?: readonly string[];
  /** For `aria-labelledby`. */
  id?: string;
}

/** More other forms than this would push the definition out of sight. */
const MOST = 4;

/** A headword, and what else it is called. It takes the focus when its entry opens. */
export function EntryHeading({ name, also = [], id }: Props) {
  return (
    <div>
      <h2 class="word" id={id} tabIndex={-1}>
        {name}
      </h2>
      {also.length > 0 && <p class="small">{also.slice(0, MOST).join(', ')}</p>}
    </div>
  );
}
