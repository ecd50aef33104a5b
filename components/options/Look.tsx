import type { Settings } from '@/core/settings/settings';

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
        label="Theme"
        why="Also for the card on pages."
        value={settings.theme}
        options={[
          ['system', 'As the system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onSelect={(theme) => onChoose({ theme })}
      />
      <SegmentRow
        label="Text size"
        why="On top of the browser’s own zoom."
        value={settings.textSize}
        options={[
          [100, 'Normal'],
          [125, 'Large'],
          [150, 'Larger'],
          [200, 'Largest'],
        ]}
        onSelect={(textSize) => onChoose({ textSize })}
      />
      <SegmentRow
        label="Motion"
        why="Tints and fades. Nothing slides or bounces in any case."
        value={settings.motion}
        options={[
          ['system', 'As the system'],
          ['none', 'None'],
        ]}
        onSelect={(motion) => onChoose({ motion })}
      />
    </>
  );
}
