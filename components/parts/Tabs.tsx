import type { LucideIcon } from 'lucide-preact';

interface TabItem<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly icon: LucideIcon;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}

/**
 * A tab list in which arrows move and Enter or Space selects. Panels are `panel-ID`.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) {
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={walk}>
      {tabs.map(({ id, name, icon: Icon }) => (
        <button
          key={id}
          type="button"
          role="tab"
          class="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls={id === selected ? `panel-${id}` : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          <Icon class="icon" />
          <span class="tab-name">{name}</span>
        </button>
      ))}
    </div>
  );
}

function walk(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  const at = all.indexOf(target);
  const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return;
  event.preventDefault();
  all.at(to % all.length)?.focus();
}
