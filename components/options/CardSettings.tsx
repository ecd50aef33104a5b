import type { Settings } from '@/core/settings/settings';

import { SelectRow } from './SelectRow';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  onChoose: (change: Partial<Settings>) => void;
}

/** How a card opens. */
export function CardSettings({ settings, onChoose }: Props) {
  return (
    <>
      <SelectRow
        label="When the pointer rests on a mark"
        why="How long it has to rest before the card opens."
        value={settings.restMs}
        options={[
          [300, '0.3 seconds'],
          [500, '0.5 seconds'],
          [800, '0.8 seconds'],
          [0, 'Never'],
        ]}
        onSelect={(restMs) => onChoose({ restMs })}
      />
      <SwitchRow
        label="At a click on a mark"
        why="Inside a link, a click still follows the link."
        on={settings.click}
        onSwitch={(click) => onChoose({ click })}
      />
      <SelectRow
        label="While a key is held"
        why="With the key down, moving the pointer over a mark opens it."
        value={settings.holdKey}
        options={[
          ['none', 'No key'],
          ['Shift', 'Shift'],
          ['Control', 'Ctrl'],
          ['Alt', 'Alt'],
        ]}
        onSelect={(holdKey) => onChoose({ holdKey })}
      />
      <SwitchRow
        label="Two buttons beside a selection"
        why="Look up and Note. The commands do the same."
        on={settings.selectionBar}
        onSwitch={(selectionBar) => onChoose({ selectionBar })}
      />
      <div class="set block">
        <p class="why">
          The keyboard always works: <kbd class="key">Alt+Shift+.</kbd> goes to the next mark and
          opens it.
        </p>
      </div>
    </>
  );
}
