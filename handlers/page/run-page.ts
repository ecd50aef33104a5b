import type { HitName } from '@/core/hit/hit';
import { stylesFor } from '@/core/mark/mark-styles';
import type { PageSettings } from '@/core/settings/page-settings';
import { followPage } from '@/platform/page/follow-page';
import { createPageMarks } from '@/platform/page/page-marks';
import { createPageNotes } from '@/platform/page/page-notes';
import { createPageReader } from '@/platform/page/page-reader';
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
      marks.showAll(now.occurrences === 'all');
      teller.recount();
    },
  });
  // Chromium makes a solid block of every highlight in a contrast theme.
  const contrast = matchMedia('(forced-colors: active)');
  const styles = () => stylesFor(settings.now(), contrast.matches && !isFirefox);
  const painter = createPainter(styles(), signal);
  const wear = () => painter.wear(styles());
  contrast.addEventListener('change', wear, { signal });
  const marks = createPageMarks(painter, signal);
  const teller = createPageTeller({
    ...ports,
    isCounted: () => settings.now().badge === 'terms',
    termIds: () => marks.all().flatMap(({ hit }) => (hit.kind === 'entry' ? hit.id : [])),
  });
  const notes = createPageNotes(painter, teller.change, signal);
  const roots = createRootList();
  const finder = createFinder(ports.glossary);
  const choices = createSenseChoices({
    ...{ ask, settings: settings.now, onChoice: () => page.rejudge() },
  });
  const cards = createCards({
    ...{ ports, marks, notes, painter, settings: settings.now, roots: roots.all },
    ...{ termsIn: finder.termsIn, onChoice: choices.choose, signal: cardLife.signal },
  });
  const pointer = listenOnPage({
    ...{ marks, notes, cards, roots: roots.all, settings: settings.now, signal },
  });
  const adopt = isFirefox ? createShadowSheet(sheet, signal) : () => {};
  const pageNotes = createNotesReader({ ask, address, onNotes: notes.set });
  const own = createOwnReader({
    ...{ ask, signal },
    onChange({ hidden, every, ...rest }) {
      finder.setOwn({ hidden, every, ...rest });
      // At once, also where nobody looks and nothing is read.
      marks.drop(hidden.map(entryName));
      marks.showAll(settings.now().occurrences === 'all', every.map(entryName));
      page.readAgain();
    },
  });

  marks.showAll(first.occurrences === 'all');
  const page = followPage({
    reader: createPageReader(finder),
    choices: choices.all,
    marks,
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
      return summaryOfPage(address(), marks, notes);
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
