import type { Asker } from '@/core/protocol/asker';
import type { Name } from '@/core/protocol/protocol';
import type { Asked } from '@/platform/store/once';

/**
 * What the record of a request says of it.
 *
 * @param now - epoch milliseconds
 */
export function asked(name: Name, request: string, asker: Asker, now: number): Asked {
  return { request, name, asker: asker.is === 'ourselves' ? asker.is : asker.url, now };
}
