import type { Settings } from '@/core/settings/settings';

import { MarkPreview } from './MarkPreview';
import { SegmentRow } from './SegmentRow';
import { SelectRow } from './SelectRow';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  onChoose: (change: Partial<Settings>) => void;
}

/** What is marked on pages, and how. */
export function Reading({ settings, onChoose }: Props) {
  return (
    <>
      <MarkPreview settings={settings} />
      <SwitchRow
        label="Terms"
        why="Words of billing and coding that Codelight can explain, and your own."
        on={settings.markTerms}
        onSwitch={(markTerms) => onChoose({ markTerms })}
      />
      <SwitchRow
        label="Notes"
        why="The passages that your notes stand on."
        on={settings.markNotes}
        onSwitch={(markNotes) => onChoose({ markNotes })}
      />
      <SegmentRow
        label="Strength"
        why="Quiet has lines only; bold has thicker ones."
        value={settings.markStrength}
        options={[
          ['quiet', 'Quiet'],
          ['normal', 'Normal'],
          ['bold', 'Bold'],
        ]}
        onSelect={(markStrength) => onChoose({ markStrength })}
      />
      <SegmentRow
        label="Color of terms"
        why="Each can be told from its ground on light and dark pages."
        value={settings.markColour}
        options={[
          ['pine', 'Pine'],
          ['blue', 'Blue'],
          ['plum', 'Plum'],
        ]}
        onSelect={(markColour) => onChoose({ markColour })}
      />
      <SwitchRow
        label="Only the first in each section"
        why="Off marks every occurrence, up to 2,000 on a page."
        on={settings.occurrences === 'first'}
        onSwitch={(on) => onChoose({ occurrences: on ? 'first' : 'all' })}
      />
      <SelectRow
        label="On the toolbar’s button"
        why="It is gray wherever Codelight is off."
        value={settings.badge}
        options={[
          ['none', 'Nothing more'],
          ['terms', 'How many terms a page has'],
        ]}
        onSelect={(badge) => onChoose({ badge })}
      />
    </>
  );
}
