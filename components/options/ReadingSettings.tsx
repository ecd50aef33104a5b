import type { Settings } from '@/core/settings/settings';
import { number } from '@/texts/formats';
import { t } from '@/texts/t';

import { MarkPreview } from './MarkPreview';
import { SegmentRow } from './SegmentRow';
import { SelectRow } from './SelectRow';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  onChoose: (change: Partial<Settings>) => void;
}

/** What is marked on pages, and how. */
export function ReadingSettings({ settings, onChoose }: Props) {
  return (
    <>
      <MarkPreview settings={settings} />
      <SwitchRow
        label={t('options.terms')}
        why={t('options.terms_why')}
        on={settings.markTerms}
        onSwitch={(markTerms) => onChoose({ markTerms })}
      />
      <SwitchRow
        label={t('options.notes')}
        why={t('options.notes_why')}
        on={settings.markNotes}
        onSwitch={(markNotes) => onChoose({ markNotes })}
      />
      <SegmentRow
        label={t('options.strength')}
        why={t('options.strength_why')}
        value={settings.markStrength}
        options={[
          ['quiet', t('options.quiet')],
          ['normal', t('options.normal')],
          ['bold', t('options.bold')],
        ]}
        onSelect={(markStrength) => onChoose({ markStrength })}
      />
      <SegmentRow
        label={t('options.color')}
        why={t('options.color_why')}
        value={settings.markColour}
        options={[
          ['pine', t('options.pine')],
          ['blue', t('options.blue')],
          ['plum', t('options.plum')],
        ]}
        onSelect={(markColour) => onChoose({ markColour })}
      />
      <SwitchRow
        label={t('options.first')}
        why={t('options.first_why', { most: number(2_000) })}
        on={settings.occurrences === 'first'}
        onSwitch={(on) => onChoose({ occurrences: on ? 'first' : 'all' })}
      />
      <SelectRow
        label={t('options.badge')}
        why={t('options.badge_why')}
        value={settings.badge}
        options={[
          ['none', t('options.badge_none')],
          ['terms', t('options.badge_terms')],
        ]}
        onSelect={(badge) => onChoose({ badge })}
      />
    </>
  );
}
