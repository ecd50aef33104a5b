import type { Closed, Unread } from '@/core/page/unread';
import { t } from '@/texts/t';

/** Why nothing of a page is read, in words. */
export function unreadSentence(why: Unread): string {
  if (isClosed(why)) return t(`page.closed.${why}`);
  if (why === 'work-system') return t('page.work_system');
  return t(why === 'no-access' ? 'page.no_access' : `page.${why}`);
}

function isClosed(why: Unread): why is Closed {
  return !['work-system', 'off', 'no-access', 'paused'].includes(why);
}
