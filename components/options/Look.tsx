import type { Settings } from '@/core/settings/settings';
import { t } from '@/texts/t';

import { SegmentRow } from './SegmentRow';

interface Props {
  settings: Settings;
  onChoose: (change: Partial<Settings>) => void;
}

/** How Codelight's own surfaces look, the card on pages among them. */
export function Look({ settings, onChoose }: Props) {
  return (
    <>
      <SegmentRow
        label={t('options.theme')}
        why={t('options.theme_why')}
        value={settings.theme}
        options={[
          ['system', t('options.as_system')],
          ['light', t('options.light')],
          ['dark', t('options.dark')],
        ]}
        onSelect={(theme) => onChoose({ theme })}
      />
      <SegmentRow
        label={t('options.text_size')}
        why={t('options.text_size_why')}
        value={settings.textSize}
        options={[
          [100, t('options.normal')],
          [125, t('options.large')],
          [150, t('options.larger')],
          [200, t('options.largest')],
        ]}
        onSelect={(textSize) => onChoose({ textSize })}
      />
      <SegmentRow
        label={t('options.motion')}
        why={t('options.motion_why')}
        value={settings.motion}
        options={[
          ['system', t('options.as_system')],
          ['none', t('options.no_motion')],
        ]}
        onSelect={(motion) => onChoose({ motion })}
      />
    </>
  );
}
