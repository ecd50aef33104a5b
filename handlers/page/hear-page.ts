import type { PageSummary } from '@/core/page/page-summary';

import type { CardOrder } from './follow-order';
import type { PagePorts } from './ports';

interface Parts {
  readonly ports: Pick<PagePorts, 'onNews' | 'onOrder'>;
  /** Ask for the settings again. */
  readonly rereadSettings: () => Promise<void>;
  /** Ask for the page's notes again. */
  readonly rereadNotes: () => void;
  /** Ask for the learner's own terms again. */
  readonly rereadOwn: () => void;
  /** What this frame holds; whoever asks is told of changes. */
  readonly summary: () => PageSummary;
  readonly follow: (order: CardOrder) => boolean | undefined;
  readonly signal: AbortSignal;
}

/** Hears what the background and our own pages tell this frame, and reads again what is old. */
export function hearPage(parts: Parts): void {
  const { ports, rereadSettings, rereadNotes, rereadOwn, summary, follow, signal } = parts;
  ports.onNews(({ news }) => {
    if (news === 'settings.stale') void rereadSettings();
    if (news === 'terms.changed' || news === 'everything.changed') rereadOwn();
    if (news === 'notes.stale' || news === 'everything.changed') rereadNotes();
  }, signal);
  ports.onOrder((order) => (order.order === 'read' ? summary() : follow(order)), signal);
  // A page that was kept while another was shown has missed what was told meanwhile.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    rereadNotes();
    rereadOwn();
    void rereadSettings();
  };
  window.addEventListener('pageshow', onShow, { signal });
}
