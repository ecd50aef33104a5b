import type { Entry } from '@/core/glossary/entry';

interface Props {
  entry: Pick<Entry, 'name' | 'also'>;
  /** For `aria-labelledby`. */
  id?: string;
}

/** More other forms than this would push the definition out of sight. */
const MOST = 4;

/** The headword, and what else it is called. */
export function EntryHeading({ entry: { name, also }, id }: Props) {
  const forms = also.slice(0, MOST).map(({ text }) => text);
  return (
    <div>
      <h2 class="word" id={id} tabIndex={-1}>
        {name}
      </h2>
      {forms.length > 0 && <p class="small">{forms.join(', ')}</p>}
    </div>
  );
}
