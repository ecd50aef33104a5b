import { useState } from 'preact/hooks';

import { Confirm } from '@/components/parts/Confirm';
import type { Settings } from '@/core/settings/settings';

import { SiteList } from './SiteList';
import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  onChoose: (change: Partial<Settings>) => void;
}

/** Where Codelight runs, and where never. */
export function Sites({ settings, onChoose }: Props) {
  const { workSystems, sitesOff, sitesOn, onlyListed } = settings;
  const [leaving, setLeaving] = useState<string | undefined>(undefined);
  const without = (sites: readonly string[], site: string) => sites.filter((one) => one !== site);
  return (
    <>
      <SiteList
        title="Work systems"
        why="Codelight never runs here or on any site below, reads nothing, and cannot be switched on from the popup. Name every system that shows patients."
        sites={workSystems}
        removal="Remove"
        onAdd={(site) => onChoose({ workSystems: [...workSystems, site] })}
        onRemove={setLeaving}
      />
      {leaving !== undefined && (
        <Confirm
          title={`Let Codelight run on ${leaving}?`}
          verb="Remove from the list"
          onConfirm={() => {
            setLeaving(undefined);
            onChoose({ workSystems: without(workSystems, leaving) });
          }}
          onCancel={() => setLeaving(undefined)}
        >
          If it shows patients, keep it: Codelight would read its pages to mark terms.
        </Confirm>
      )}
      <SwitchRow
        label="Marks everywhere"
        why="Off reads and marks nothing, on any site."
        on={settings.on}
        onSwitch={(on) => onChoose({ on })}
      />
      <SwitchRow
        label="Only on sites I list"
        why="Codelight then runs on no other site."
        on={onlyListed}
        onSwitch={(on) => onChoose({ onlyListed: on })}
      />
      {onlyListed ? (
        <SiteList
          title="Marked sites"
          why={
            sitesOn.length === 0
              ? 'None yet: nothing is marked anywhere. The switch in the popup adds the site you look at.'
              : 'The switch in the popup adds or removes the site you look at.'
          }
          sites={sitesOn}
          removal="Remove"
          onAdd={(site) => onChoose({ sitesOn: [...sitesOn, site] })}
          onRemove={(site) => onChoose({ sitesOn: without(sitesOn, site) })}
        />
      ) : (
        <SiteList
          title="Paused on"
          why={
            sitesOff.length === 0
              ? 'No site. The switch in the popup pauses the one you look at.'
              : 'Switch them back on here, or in the popup.'
          }
          sites={sitesOff}
          removal="Turn on"
          onRemove={(site) => onChoose({ sitesOff: without(sitesOff, site) })}
        />
      )}
    </>
  );
}
