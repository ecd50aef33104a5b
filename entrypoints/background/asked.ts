import type { Asker } from '@/core/protocol/asker';

import type { Asked } from '@/platform/store/once';

/** What the record of a request says of it. */
export function asked(name: string, request: string, asker: Asker = { is: 'ourselves' }): Asked {
  const who = asker.is === 'ourselves' ? asker.is : asker.url;
  return { request, name, asker: who, now: Date.now() };
}
