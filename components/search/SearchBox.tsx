import { ArrowLeft, Search, X } from 'lucide-preact';
import type { RefObject } from 'preact';
import { t } from '@/texts/t';

import type { Move } from './look-up-model';

interface Props {
  /** Its name and, while it is empty, what it shows. */
  label: string;
  typed: string;
  /** The listbox that it fills, and the option that the arrow keys have reached. */
  results: { readonly id: string; readonly activeId: string | undefined };
  field: RefObject<HTMLInputElement | null>;
  onType: (typed: string) => void;
  onMove: (to: Move) => void;
  /** Enter; `aside` with Ctrl or Command. */
  onChoose: (aside: boolean) => void;
  onBack?: () => void;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** The field for a search. Focus stays in it while the arrow keys walk through the results. */
export function SearchBox(props: Props) {
  const { label, typed, results, field, onType, onMove, onChoose, onBack } = props;

  function press(event: KeyboardEvent): void {
    if (event.isComposing || !results.activeId) return;
    const move = moves[event.key];
    if (move) onMove(move);
    else if (event.key === 'Enter') onChoose(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  return (
    <div class="field">
      {onBack ? (
        <button
          type="button"
          class="tool"
          aria-label={t('search.back_to_results')}
          title={t('parts.back')}
          onClick={onBack}
        >
          <ArrowLeft class="icon flip" />
        </button>
      ) : (
        <Search class="icon" />
      )}
      <input
        ref={field}
        type="search"
        dir="auto"
        {...combobox(results)}
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={300}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={press}
      />
      {typed !== '' && (
        <button
          type="button"
          class="tool"
          aria-label={t('parts.clear')}
          title={t('parts.clear')}
          onClick={() => {
            onType('');
            field.current?.focus();
          }}
        >
          <X class="icon small" />
        </button>
      )}
    </div>
  );
}

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
function combobox({ id, activeId }: Props['results']) {
  return {
    role: 'combobox',
    list: undefined, // Preact's types want it named beside this role
    'aria-autocomplete': 'list',
    'aria-expanded': activeId !== undefined,
    'aria-controls': id,
    'aria-activedescendant': activeId,
  } as const;
}
