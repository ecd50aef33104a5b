import marksCss from '@/components/style/marks.css?inline';
import { pageOf } from '@/core/address/page-of';
import type { SharedForm } from '@/core/card/subject';
import { createOwnHits } from '@/core/own/own-hits';
import { emptyOwnIndex, type OwnIndex } from '@/core/own/own-index';
import type { PageSettings } from '@/core/settings/page-settings';
import { ask, isCurrent } from '@/platform/messages/ask';
import { onNews, onOrder, tellOurselves } from '@/platform/messages/news';
import { followPage } from '@/platform/page/follow-page';
import { termMarkName } from '@/platform/page/mark-names';
import { createPageMarks } from '@/platform/page/page-marks';
import { createPageNotes } from '@/platform/page/page-notes';
import { createPageReader } from '@/platform/page/page-reader';
import { clearLeftovers, createPainter, type HighlightName } from '@/platform/page/paint';
import { createShadowSheet } from '@/platform/page/shadow-sheet';
import { summaryOfPage } from '@/platform/page/summary-of-page';
import { watchLife } from '@/platform/page/watch-life';
import { world } from '@/platform/page/world';

import { createCards } from './cards';
import { createFinder } from './finder';
import { listenOnPage } from './listen-on-page';
import { readPageSettings } from './page-settings';

/** Mark this frame, and take everything away again when it is not wanted any more. */
export function runPage(first: PageSettings): void {
  const life = new AbortController();
  const { signal } = life;
  const cardLife = new AbortController();
  let settings = first;
  /** A panel may have looked at this tab before there was anybody to answer: it is told once. */
  let isWatched = window === top;
  let address = '';
  let known: OwnIndex = emptyOwnIndex;
  let counted: number | undefined; // as last told
  let asked = 0;
  /** What was chosen here; of a private window the background keeps none. */
  const chosen = new Map<string, string>();

  if (import.meta.env.FIREFOX) clearLeftovers();
  const painter = createPainter((name) => styleOf(name, settings), signal);
  const marks = createPageMarks(painter, signal);
  const notes = createPageNotes(painter, tellChange, signal);
  const roots: WeakRef<ShadowRoot>[] = [];
  let ownHits = createOwnHits(emptyOwnIndex);
  const finder = createFinder(() => ownHits);
  const cards = createCards({
    ...{ marks, notes, painter },
    settings: () => settings,
    termsIn: finder.termsIn,
    onChoice: choose,
    onBeyond: (step) => isCurrent() && tellOurselves({ news: 'marks.beyond', step }),
    roots: () => roots.flatMap((root) => root.deref() ?? []),
    signal: cardLife.signal,
  });
  const pointer = listenOnPage({ marks, notes, cards, roots, settings: () => settings, signal });
  const adopt = import.meta.env.FIREFOX ? createShadowSheet(marksCss, signal) : () => {};

  marks.showAll(settings.occurrences === 'all');
  const { rejudge, readAgain } = followPage({
    reader: createPageReader(finder),
    choices: () => new Map([...Object.entries(settings.senses), ...chosen]),
    marks,
    onShadow(root) {
      roots.push(new WeakRef(root));
      adopt(root);
    },
    onPass() {
      pointer.listen(); // a page that writes its document anew forgets listeners
      readNotes(); // a page may go to another address without loading
      notes.recheck();
      tellChange();
      tellCount();
    },
    signal,
  });

  onNews((news) => {
    if (news.news === 'settings.stale') void readSettings();
    if (news.news === 'everything.changed') {
      readOwn();
      return readNotes(true);
    }
    if (news.news === 'terms.changed') readOwn();
    if (news.news === 'notes.stale') readNotes(true);
  }, signal);
  onOrder((order) => {
    if (order.order !== 'read') return cards.follow(order);
    isWatched = true;
    return summaryOfPage(marks, notes);
  }, signal);
  readNotes();
  readOwn();
  // A page that was kept while another was shown has missed what was told meanwhile.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      readNotes(true);
      readOwn();
      void readSettings();
    },
    { signal },
  );

  watchLife(isCurrent, life);
  signal.addEventListener('abort', () => {
    delete world.codelight;
    // What is being written stays on the screen, even if nobody is there to take it.
    cards.whenWritten(() => cardLife.abort());
  });
  cardLife.signal.addEventListener('abort', () => {
    world.codelightShield?.end();
    delete world.codelightShield;
  });

  /** What a form means on this site, here at once and from now on. */
  function choose({ form, ids: [termId = ''] }: SharedForm): void {
    chosen.set(form, termId);
    rejudge();
    // Without room on the disk it counts until the page is left.
    ask('senses.choose', { form, termId }).catch(() => undefined);
  }

  async function readSettings(): Promise<void> {
    const turn = ++asked;
    const now = await readPageSettings();
    if (turn !== asked || signal.aborted) return; // a later change asked again
    if (!now) return life.abort();
    const isOther = JSON.stringify(now.senses) !== JSON.stringify(settings.senses);
    settings = now;
    painter.refresh();
    if (isOther) rejudge();
    marks.showAll(settings.occurrences === 'all');
    counted = undefined;
    tellCount();
  }

  /** The notes of this address, when it is another than before, or they may be others. */
  function readNotes(isStale = false): void {
    const now = pageOf(location.href);
    if (now === address && !isStale) return;
    address = now;
    // Without an answer the page has its terms; its notes are there when it is opened again.
    ask('notes.quotes', {}).then(
      (here) => {
        if (now !== address) return; // the page has gone on meanwhile
        notes.set(here);
      },
      () => undefined,
    );
  }

  /** What the learner added and changed. Without an answer the page has our terms alone. */
  function readOwn(): void {
    ask('own.index', {}).then(useOwn, () => undefined);
  }

  function useOwn(own: OwnIndex): void {
    if (signal.aborted || JSON.stringify(own) === JSON.stringify(known)) return;
    known = own;
    ownHits = createOwnHits(own);
    // At once, also where nobody looks and nothing is read.
    marks.dropTerms(new Set(own.hidden));
    marks.showAll(settings.occurrences === 'all', new Set(own.every));
    readAgain();
  }

  /** For the badge of the toolbar, which stands for the tab: frames in the page do not count. */
  function tellCount(): void {
    if (settings.badge !== 'terms' || window !== top || !isCurrent()) return;
    const terms = new Set(marks.all().map(({ termId }) => termId)).size;
    if (terms === counted) return;
    counted = terms;
    tellOurselves({ news: 'page.counted', terms });
  }

  /** Somebody who has read this frame is told when there is something else to read. */
  function tellChange(): void {
    if (!isWatched || !isCurrent()) return;
    isWatched = false; // until it is read again
    tellOurselves({ news: 'page.changed' });
  }
}

/** As the learner wants it drawn, if at all. */
function styleOf(name: HighlightName, settings: PageSettings): string | undefined {
  if (name.startsWith('codelight-note')) return settings.markNotes ? name : undefined;
  if (name !== 'codelight-term-new') return name;
  // Chromium makes a solid block of every highlight in a contrast theme: there only notes are worth it.
  const isBlock = !import.meta.env.FIREFOX && matchMedia('(forced-colors: active)').matches;
  return settings.markTerms && !isBlock ? termMarkName(settings) : undefined;
}
