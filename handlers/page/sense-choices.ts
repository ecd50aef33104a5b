import type { SharedForm } from '@/core/card/subject';
import type { PageSettings } from '@/core/settings/page-settings';

import type { PagePorts } from './ports';

interface Parts {
  readonly ask: PagePorts['ask'];
  readonly settings: () => PageSettings;
  readonly onChoice: () => void;
}

/** What forms mean on this site, as the learner has chosen. */
export function createSenseChoices({ ask, settings, onChoice }: Parts) {
  /** Chosen in this frame: of a private window the background keeps none. */
  const chosen = new Map<string, string>();
  return {
    /** By form, the id of its sense. */
    all: (): ReadonlyMap<string, string> =>
      new Map([...Object.entries(settings().senses), ...chosen]),
    /** The form means the first of its ids, here at once and on the site from now on. */
    choose({ form, ids: [termId = ''] }: SharedForm): void {
      chosen.set(form, termId);
      onChoice();
      // Without room on the disk it counts until the page is left.
      ask('senses.choose', { form, termId }).catch(() => undefined);
    },
  };
}
