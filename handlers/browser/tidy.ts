import type { forgetRequests } from '@/platform/store/requests';
import type { Store } from '@/platform/store/schema';
import type { emptyTrash } from '@/platform/store/trash';

const DAY = 86_400_000;
const TRASH_DAYS = 30;

interface Parts {
  readonly store: () => Promise<Store>;
  readonly emptyTrash: typeof emptyTrash;
  readonly forgetRequests: typeof forgetRequests;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What was deleted stays for thirty days, also while the browser is never closed. */
export async function tidy({ store, emptyTrash, forgetRequests, now }: Parts): Promise<void> {
  await forgetRequests(await store(), now() - DAY);
  await emptyTrash(await store(), now() - TRASH_DAYS * DAY);
}
