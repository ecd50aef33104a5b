import type { Settings } from '@/core/settings/settings';
import { RichText } from '@/texts/RichText';
import { t, tCount } from '@/texts/t';

import { SelectRow } from './SelectRow';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  /** What the browser has given "Next mark"; empty or undefined for none. */
  nextKey: string | undefined;
  onChoose: (change: Partial<Settings>) => void;
}

/** How a card opens. */
export function CardSettings({ settings, nextKey, onChoose }: Props) {
  return (
    <>
      <SelectRow
        label={t('options.rest')}
        why={t('options.rest_why')}
        value={settings.restMs}
        options={[
          [300, tCount('options.seconds', 0.3)],
          [500, tCount('options.seconds', 0.5)],
          [800, tCount('options.seconds', 0.8)],
          [0, t('options.never')],
        ]}
        onSelect={(restMs) => onChoose({ restMs })}
      />
      <SwitchRow
        label={t('options.click')}
        why={t('options.click_why')}
        on={settings.click}
        onSwitch={(click) => onChoose({ click })}
      />
      <SelectRow
        label={t('options.hold')}
        why={t('options.hold_why')}
        value={settings.holdKey}
        options={[
          ['none', t('options.no_key')],
          ['Shift', t('options.shift')],
          ['Control', t('options.control')],
          ['Alt', t('options.alt')],
        ]}
        onSelect={(holdKey) => onChoose({ holdKey })}
      />
      <SwitchRow
        label={t('options.bar')}
        why={t('options.bar_why')}
        on={settings.selectionBar}
        onSwitch={(selectionBar) => onChoose({ selectionBar })}
      />
      <div class="set block">
        <p class="why">
          {nextKey ? (
            <RichText of="options.always" with={{ key: <kbd class="key">{nextKey}</kbd> }} />
          ) : (
            t('options.always_without')
          )}
        </p>
      </div>
    </>
  );
}
