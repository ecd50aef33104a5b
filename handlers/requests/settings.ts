import type { Handlers } from '@/core/protocol/protocol';
import type { settingsRequests } from '@/core/requests/settings';
import { isAboutSites } from '@/core/settings/site-rules';

import type { Ports } from './ports';

/** Answers what is asked of the learner's choices. */
export function settingsHandlers({
  settings,
  register,
}: Pick<Ports, 'settings' | 'register'>): Handlers<keyof typeof settingsRequests> {
  return {
    'settings.change': async (wanted) => {
      await settings.change(wanted);
      if (isAboutSites(Object.keys(wanted))) await register();
      return null;
    },
  };
}
