import type { Settings } from '@/core/settings/settings';
import { t } from '@/texts/t';

import { Banner } from './Banner';

interface Props {
  settings: Settings;
  /** Where it can be said that this was read: on the page that has the list. */
  onKnown?: () => void;
}

/** What became of the list of work systems, where something did. */
export function SitesState({ settings, onKnown }: Props) {
  const { workSystemsState: state, workSystems } = settings;
  if (state === 'sound') return null;
  const label = t(state === 'lost' ? 'parts.systems_checked' : 'parts.understood');
  return (
    <Banner kind="danger" {...(onKnown && { actions: [[label, onKnown]] })}>
      {state === 'lost'
        ? t(onKnown ? 'parts.systems_lost_here' : 'parts.systems_lost')
        : t('parts.systems_restored', { sites: workSystems.join(', ') })}
    </Banner>
  );
}
