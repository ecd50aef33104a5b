import { ChevronRight } from 'lucide-preact';
import type { Entry } from '@/core/glossary/entry';
import { anyone } from '@/texts/content';

interface Props {
  /** Most likely first. */
  entries: readonly Pick<Entry, 'id' | 'name' | 'short'>[];
  /** Why the first of them is the first. */
  reason?: string | undefined;
  /** The keys 1 to 9 choose as well. */
  hasKeys?: boolean;
  onOpen: (termId: string) => void;
}

/** Entries to choose from: the senses of a form, or what comes near some words. */
export function SenseList({ entries, reason, hasKeys = false, onOpen }: Props) {
  return (
    <ul class="senses">
      {entries.map(({ id, name, short }, i) => (
        <li key={id}>
          <button
            type="button"
            class="sense"
            aria-keyshortcuts={hasKeys && i < 9 ? String(i + 1) : undefined}
            onClick={() => onOpen(id)}
          >
            <b {...anyone}>{name}</b>
            {i === 0 && reason !== undefined && <span class="reason">{reason}</span>}{' '}
            <span {...anyone}>{short}</span>
            <ChevronRight class="icon flip" />
          </button>
        </li>
      ))}
    </ul>
  );
}
