import type { Handlers } from '@/core/protocol/protocol';

import { draftHandlers } from './drafts';
import { entryHandlers } from './entries';
import { everythingHandlers } from './everything';
import { linkHandlers } from './links';
import { markingHandlers } from './markings';
import { noteHandlers } from './notes';
import { ownHandlers } from './own';
import { pageHandlers } from './page';
import type { Ports } from './ports';
import { settingsHandlers } from './settings';
import { trashHandlers } from './trash';

/** Answers all that can be asked of the background. */
export function createHandlers(ports: Ports): Handlers {
  return {
    ...noteHandlers(ports),
    ...draftHandlers(ports),
    ...ownHandlers(ports),
    ...markingHandlers(ports),
    ...entryHandlers(ports),
    ...trashHandlers(ports),
    ...everythingHandlers(ports),
    ...settingsHandlers(ports),
    ...pageHandlers(ports),
    ...linkHandlers(ports),
  };
}
