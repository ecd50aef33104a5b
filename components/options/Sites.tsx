import { useState } from 'preact/hooks';
import { Confirm } from '@/components/parts/Confirm';
import type { Settings, SettingsChange } from '@/core/settings/settings';
import { t } from '@/texts/t';

import { SiteList } from './SiteList';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  onChoose: (change: SettingsChange) => void;
}

/** Where Codelight runs, and where never. */
export function Sites({ settings, onChoose }: Props) {
  const { workSystems, sitesOff, sitesOn, onlyListed } = settings;
  const [leaving, setLeaving] = useState<string | undefined>(undefined);
  return (
    <>
      <SiteList
        title={t('options.work_systems')}
        why={t('options.work_systems_why')}
        sites={workSystems}
        removal="remove"
        onAdd={(site) => onChoose({ sites: { workSystems: { add: [site] } } })}
        onRemove={setLeaving}
      />
      {leaving !== undefined && (
        <Confirm
          title={t('options.leave', { site: leaving })}
          verb={t('options.leave_do')}
          onConfirm={() => {
            setLeaving(undefined);
            onChoose({ sites: { workSystems: { remove: [leaving] } } });
          }}
          onCancel={() => setLeaving(undefined)}
        >
          {t('options.leave_what')}
        </Confirm>
      )}
      <SwitchRow
        label={t('options.everywhere')}
        why={t('options.everywhere_why')}
        on={settings.on}
        onSwitch={(on) => onChoose({ on })}
      />
      <SwitchRow
        label={t('options.only_listed')}
        why={t('options.only_listed_why')}
        on={onlyListed}
        onSwitch={(on) => onChoose({ onlyListed: on })}
      />
      {onlyListed ? (
        <SiteList
          title={t('options.marked_sites')}
          why={sitesOn.length === 0 ? t('options.no_marked_sites') : t('options.marked_sites_why')}
          sites={sitesOn}
          removal="remove"
          onAdd={(site) => onChoose({ sites: { sitesOn: { add: [site] } } })}
          onRemove={(site) => onChoose({ sites: { sitesOn: { remove: [site] } } })}
        />
      ) : (
        <SiteList
          title={t('options.paused_on')}
          why={sitesOff.length === 0 ? t('options.no_paused') : t('options.paused_why')}
          sites={sitesOff}
          removal="turn_on"
          onRemove={(site) => onChoose({ sites: { sitesOff: { remove: [site] } } })}
        />
      )}
    </>
  );
}
