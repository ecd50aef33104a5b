import type { Trashed } from '../note/trashed';
import { request } from './request';
import { nothing } from './shapes';

export const trashRequests = {
  'trash.list': request<readonly Trashed[]>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Gives what was deleted or written over, the latest first.',
  }),
  'trash.empty': request<number>()({
    from: 'ourselves',
    shape: nothing,
    does: 'Deletes for good all that is in the trash, and says how many things that were.',
  }),
} as const;
