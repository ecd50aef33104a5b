import { FileText } from 'lucide-preact';

import { Banner } from '@/components/parts/Banner';
import { Empty } from '@/components/parts/Empty';

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
        <div class="skeleton" role="status" aria-label="Loading terms">
          <i />
          <i />
          <i />
        </div>
      );
    case 'off':
      return (
        <p class="body message">
          Off everywhere. Nothing is read or marked on any site until you switch it on.
        </p>
      );
    case 'paused':
      return (
        <p class="body message">
          Paused here. Nothing is read or marked on this site until you switch it on.
        </p>
      );
    case 'work-system':
      return (
        <p class="body message">A work system. Codelight never runs here; Options has the list.</p>
      );
    case 'no-access':
      return (
        <div class="message">
          <Banner kind="caution" actions={[['Allow on all sites', onAllow]]}>
            <b>The browser no longer lets Codelight read pages.</b> Look-up, notes and careers still
            work.
          </Banner>
        </div>
      );
    case 'closed':
      return (
        <div class="message">
          <Banner kind="info">
            The browser keeps extensions out of this page. Look-up, notes and careers still work.
          </Banner>
        </div>
      );
    case 'failed':
      return (
        <div class="message">
          <Banner kind="danger" actions={[['Try again', onAgain]]}>
            {state.problem}
          </Banner>
        </div>
      );
    case 'read':
      return state.terms.length > 0 ? null : (
        <Empty
          icon={FileText}
          more="Search works anywhere, and a selection can still become a note."
        >
          No billing or coding terms here.
        </Empty>
      );
  }
}
