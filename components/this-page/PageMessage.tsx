import { FileText } from 'lucide-preact';
import { Banner } from '@/components/parts/Banner';
import { Empty } from '@/components/parts/Empty';
import { t } from '@/texts/t';

import type { PageState } from './page-model';

interface Props {
  state: PageState;
  /** Have the browser ask for access to pages. */
  onAllow: () => void;
  onAgain: () => void;
}

/** Why there are no terms of this page to show, and the way on. Nothing where there are some. */
export function PageMessage({ state, onAllow, onAgain }: Props) {
  switch (state.is) {
    case 'loading':
      return (
        <div class="skeleton" role="status" aria-label={t('page.loading')}>
          <i />
          <i />
          <i />
        </div>
      );
    case 'off':
      return <p class="body message">{t('page.off')}</p>;
    case 'paused':
      return <p class="body message">{t('page.paused')}</p>;
    case 'work-system':
      return <p class="body message">{t('page.work_system')}</p>;
    case 'no-access':
      return (
        <div class="message">
          <Banner kind="caution" actions={[[t('page.allow'), onAllow]]}>
            <b>{t('page.no_access')}</b> {t('page.still_works')}
          </Banner>
        </div>
      );
    case 'closed':
      return (
        <div class="message">
          <Banner kind="info">
            {t(`page.closed.${state.why}`)} {t('page.still_works')}
          </Banner>
        </div>
      );
    case 'failed':
      return (
        <div class="message">
          <Banner kind="danger" actions={[[t('parts.try_again'), onAgain]]}>
            {state.problem}
          </Banner>
        </div>
      );
    case 'read':
      return state.terms.length > 0 ? null : (
        <Empty icon={FileText} more={t('page.nothing_more')}>
          {t('page.nothing')}
        </Empty>
      );
  }
}
