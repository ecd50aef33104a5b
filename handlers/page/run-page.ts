import type { HitName } from '@/core/hit/hit';
import { stylesFor } from '@/core/mark/mark-styles';
import type { PageSettings } from '@/core/settings/page-settings';
import { followPage } from '@/platform/page/follow-page';
import { createPageLedger } from '@/platform/page/page-ledger';
import { createPageNotes } from '@/platform/page/page-notes';
import { clearLeftovers, createPainter } from '@/platform/page/paint';
import { createShadowSheet } from '@/platform/page/shadow-sheet';
import { summaryOfPage } from '@/platform/page/summary-of-page';
import { watchLife } from '@/platform/page/watch-life';
import { world } from '@/platform/page/world';

import { createCards } from './cards';
import { createFinder } from './finder';
import { createFrameSettings } from './follow-settings';
import { hearPage } from './hear-page';
import { listenOnPage } from './listen-on-page';
import { endShield } from './page-host';
import type { PagePorts } from './ports';
import { createNotesReader } from './read-notes';
import { createOwnReader } from './read-own';
import { createRootList } from './root-list';
import { createSenseChoices } from './sense-choices';
import { createPageTeller } from './tell-page';

const CONTRAST = '(forced-colors: active)';

const entryName = (id: string): HitName => ({ kind: 'entry', id });

/** Mark this frame, and take everything away again when it is not wanted any more. */
export function runPage(ports: PagePorts, first: PageSettings): void {
  const { ask, address, isCurrent, isFirefox, sheet } = ports;
  const life = new AbortController();
  const { signal } = life;
  const cardLife = new AbortController();

  if (isFirefox) clearLeftovers();
  const settings = createFrameSettings({
    ...{ ask, first, signal, onUnwanted: () => life.abort() },
    onChange(now, before) {
      wear();
      if (JSON.stringify(now.senses) !== JSON.stringify(before.senses)) page.rejudge();
      ledger.showAll(now.occurrences === 'all');
      teller.recount();
    },
  });
  // Chromium makes a solid block of every highlight in a contrast theme
  // (browser-bugs.md: highlights-solid-in-contrast).
  const styles = () => stylesFor(settings.now(), !isFirefox && matchMedia(CONTRAST).matches);
  const painter = createPainter(styles(), signal);
  const wear = () => painter.wear(styles());
  matchMedia(CONTRAST).addEventListener('change', wear, { signal });
  const finder = createFinder(ports.glossary);
  const ledger = createPageLedger({ finder, painter, signal });
  const teller = createPageTeller({
    ...ports,
    isCounted: () => settings.now().badge === 'terms',
    termIds: () => ledger.all().flatMap(({ hit }) => (hit.kind === 'entry' ? hit.id : [])),
  });
  const notes = createPageNotes(painter, teller.change, signal);
  const roots = createRootList();
  const choices = createSenseChoices({
    ...{ ask, settings: settings.now, onChoice: () => page.rejudge() },
  });
  const cards = createCards({
    ...{ ports, marks: ledger, notes, painter, settings: settings.now, roots: roots.all },
    ...{ termsIn: finder.termsIn, onChoice: choices.choose, signal: cardLife.signal },
  });
  const pointer = listenOnPage({
    ...{ marks: ledger, notes, cards, roots: roots.all, settings: settings.now, signal },
  });
  const adopt = isFirefox ? createShadowSheet(sheet, signal) : () => {};
  const pageNotes = createNotesReader({ ask, address, onNotes: notes.set });
  const own = createOwnReader({
    ...{ ask, signal },
    onChange({ hidden, every, ...rest }) {
      finder.setOwn({ hidden, every, ...rest });
      // At once, also where nobody looks and nothing is read.
      ledger.drop(hidden.map(entryName));
      ledger.showAll(settings.now().occurrences === 'all', every.map(entryName));
      page.readAgain();
    },
  });

  ledger.showAll(first.occurrences === 'all');
  const page = followPage({
    ledger,
    choices: choices.all,
    onShadow(root) {
      roots.add(root);
      adopt(root);
    },
    onPass() {
      pointer.listen(); // a page that writes its document anew forgets listeners
      pageNotes.read(); // a page may go to another address without loading
      notes.recheck();
      teller.change();
      teller.count();
    },
    signal,
  });
  hearPage({
    ...{ ports, signal, follow: cards.follow },
    rereadSettings: settings.reread,
    rereadNotes: () => pageNotes.read(true),
    rereadOwn: own.read,
    summary() {
      teller.watched();
      return summaryOfPage(address(), ledger, notes);
    },
  });
  pageNotes.read();
  own.read();

  watchLife(isCurrent, life);
  signal.addEventListener('abort', () => {
    delete world.codelight;
    // What is being written stays on the screen, even if nobody is there to take it.
    cards.whenWritten(() => cardLife.abort());
  });
  cardLife.signal.addEventListener('abort', endShield);
}
