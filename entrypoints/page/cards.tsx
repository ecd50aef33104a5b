import { render } from 'preact';

import { createCardModel } from '@/components/card/card-model';
import type { SharedForm } from '@/components/glossary/card-view';
import { SelectionBar } from '@/components/notes/SelectionBar';
import cardCss from '@/components/style/card.css?inline';
import { speakIn } from '@/components/words/fill-texts';
import { number } from '@/components/words/formats';
import { rememberProblems } from '@/components/words/problem';
import { t } from '@/components/words/t';
import { sentenceAround } from '@/core/page/text-around';
import type { Order } from '@/core/protocol/news';
import { lookOf } from '@/core/settings/look';
import type { Settings } from '@/core/settings/settings';
import { ask } from '@/platform/messages/ask';
import { createCardHost } from '@/platform/page/card-host';
import { isInCorridor } from '@/platform/page/corridor';
import type { Point } from '@/platform/page/find-at-point';
import { boxOf, scrollToRange } from '@/platform/page/go-to';
import type { PageMarks } from '@/platform/page/page-marks';
import type { PageNotes } from '@/platform/page/page-notes';
import type { Painter } from '@/platform/page/paint';
import { type Selected, selected } from '@/platform/page/selection';
import { createShield } from '@/platform/page/shield';
import { nextTarget, type Target, targetsIn } from '@/platform/page/targets';
import { world } from '@/platform/page/world';

import { createCardNotes } from './card-notes';
import { drawCard } from './draw-card';

interface Parts {
  readonly marks: PageMarks;
  readonly notes: PageNotes;
  readonly painter: Painter;
  readonly settings: () => Settings;
  /** Told what the learner says a form means here: the first of its ids. */
  readonly onChoice: (form: SharedForm) => void;
  readonly signal: AbortSignal;
}

/** A card that is open, or the two buttons beside a selection. */
interface Shown {
  readonly range: AbstractRange | undefined;
  /** Opened by a pointer that only passes: it closes when that goes. */
  isPassing: boolean;
  readonly isPinned: () => boolean;
  /** Show all of it. */
  readonly grow: () => void;
}

export type Cards = ReturnType<typeof createCards>;

/** The cards of one frame: one at a time, on a term, a note or the selection. */
export function createCards({ marks, notes, painter, settings, onChoice, signal }: Parts) {
  world.codelightShield ??= createShield();
  rememberProblems();
  const host = createCardHost(cardCss, () => lookOf(settings()), world.codelightShield, signal);
  const cardNotes = createCardNotes(notes, signal);
  let shown: Shown | undefined;
  let offered: Shown | undefined;
  let last: StaticRange | undefined;
  let whenClosed = () => {};

  /** Show a card at some words, or without any in the window's corner. */
  function show(range: AbstractRange | undefined, isPassing: boolean, position?: string) {
    close();
    const here = range instanceof StaticRange ? range : range && new StaticRange(range);
    const card = createCardModel(ask, onChoice);
    const drawn = drawCard({ card, notes: cardNotes, position, close, go, grew: host.place });
    const mine: Shown = { range, isPassing, isPinned: drawn.isPinned, grow: card.grow };
    shown = mine;
    if (here) painter.add('codelight-here', here);
    host.show({
      anchor: { box: () => range && boxOf(range) },
      draw: drawn.draw,
      onClose() {
        if (here) painter.remove('codelight-here', here);
        cardNotes.editor.keep(); // what was typed is there when this is opened again
        if (shown === mine) shown = undefined;
        drawn.end();
        whenClosed();
      },
      isPinned: () => !range || drawn.isPinned(),
      mayClose: () => !cardNotes.isWriting(),
    });
    return card;
  }

  function close(): void {
    host.hide();
  }

  function open(
    target: Target,
    size: 'brief' | 'full',
    isPassing: boolean,
    position?: string,
  ): void {
    if (shown?.range === target.range) {
      shown.isPassing &&= isPassing; // a click keeps what a resting pointer has opened
      if (size === 'full') shown.grow();
      return;
    }
    if (cardNotes.isWriting()) return; // what is being written comes first
    last = target.range;
    const card = show(target.range, isPassing, position);
    if (target.is === 'note') {
      cardNotes.about({ note: target.mark.note });
      card.showNote(t('card.your_note'));
      return;
    }
    const { termId, senses, block, start, end } = target.mark;
    const words = block.text.slice(start, end);
    const form = senses && { ...senses, words };
    if (form?.by === 'nothing') {
      cardNotes.about({ range: target.range, words });
      void card.showSenses(form);
      return;
    }
    cardNotes.about({ termId, range: target.range, words });
    void card.showTerm(termId, words, size, form);
  }

  /** To the next or previous mark, with the focus: brief, until Enter shows all of it. */
  function go(step: 1 | -1): void {
    const targets = targetsIn(marks.chosen(), notes.marks());
    const target = nextTarget(targets, last, step);
    if (!target || cardNotes.isWriting()) return;
    scrollToRange(target.range);
    const sentence =
      target.is === 'term'
        ? sentenceAround(target.mark.block.text, target.mark.start, target.mark.end)
        : (target.mark.note.quote?.text ?? '');
    const at = number(targets.indexOf(target) + 1);
    const all = number(targets.length);
    open(target, 'brief', false, t('card.position', { at, all, sentence }));
    host.focus();
  }

  function lookUp(selection: Selected | undefined): void {
    if (cardNotes.isWriting()) return;
    const card = show(selection?.range, false);
    cardNotes.about({ range: selection?.range, words: selection?.words ?? '' });
    void card.lookUp(selection?.words ?? '');
    host.focus();
  }

  /** Write a note on the selected words, or without any on the page. */
  function writeNote(selection: Selected | undefined): void {
    if (cardNotes.isWriting()) return;
    const card = show(selection?.range, false);
    cardNotes.about({ range: selection?.range, words: selection?.words ?? '' });
    card.showNote(
      selection ? t('card.note_on', { words: selection.words }) : t('card.note_on_page'),
    );
    cardNotes.write();
  }

  /** Above the selection's end, out of the way of what comes next; never takes the focus. */
  function showOffer(selection: Selected): void {
    const end = new StaticRange(selection.range);
    const bar: Shown = { range: undefined, isPassing: false, isPinned: () => false, grow() {} };
    shown = bar;
    offered = bar;
    const act = (what: (selection: Selected) => void) => () => {
      close();
      what(selection);
    };
    host.show({
      anchor: { box: () => boxOf(end) },
      prefers: 'above',
      draw(surface) {
        speakIn(surface);
        render(<SelectionBar onLookUp={act(lookUp)} onNote={act(writeNote)} />, surface);
      },
      onClose() {
        if (shown === bar) shown = undefined;
        if (offered === bar) offered = undefined;
      },
      isPinned: () => false,
      mayClose: () => true,
    });
  }

  function showOnPage(isWanted: (target: Target) => boolean): void {
    const target = targetsIn(marks.chosen(), notes.marks()).find(isWanted);
    if (!target) return;
    close();
    scrollToRange(target.range);
    open(target, 'full', false);
  }

  signal.addEventListener('abort', () => {
    shown = undefined;
  });
  return {
    open,
    owns: host.owns,
    /** Call this at once, or when the card on which a note is being written is closed. */
    whenWritten(act: () => void): void {
      if (!shown || !cardNotes.isWriting()) act();
      else whenClosed = act;
    },
    hear: cardNotes.hear,
    /** Do what the background or a page of ours orders. */
    follow(order: Order): void {
      if (order.order === 'next') go(1);
      else if (order.order === 'previous') go(-1);
      else if (order.order === 'look-up') lookUp(selected());
      else if (order.order === 'note') writeNote(selected());
      else if ('noteId' in order) {
        showOnPage((target) => target.is === 'note' && target.mark.note.id === order.noteId);
      } else if ('termId' in order) {
        showOnPage((target) => target.is === 'term' && target.mark.termId === order.termId);
      }
    },
    /** Offer two things to do with a fresh selection, or take the offer back. */
    offer(selection: Selected | undefined): void {
      if (shown && shown !== offered) return; // a card is open
      if (offered) close();
      offered = undefined;
      if (selection) showOffer(selection);
    },
    leave(by: 'click' | 'away'): void {
      if (!shown || shown === offered || shown.isPinned() || cardNotes.isWriting()) return;
      if (by === 'click' || shown.isPassing) close();
    },
    /** Whether a point is on the card, its word or the way between; undefined: no card is open. */
    isNear(point: Point): boolean | undefined {
      const word = shown?.range && boxOf(shown.range);
      const card = host.box();
      return word && card ? isInCorridor(point, word, card) : undefined;
    },
  };
}
