import { effect, signal } from '@preact/signals';

import { createCardModel } from '@/components/card/card-model';
import { createMarkModel } from '@/components/card/mark-model';
import type { CardSubject } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';
import type { Room } from '@/platform/card-room/room';

import type { CardNotes } from './card-notes';
import { createCardFocus } from './keep-focus';
import { newId } from './new-id';
import { openOn } from './open-on';
import type { CardPorts } from './ports';

interface Parts {
  readonly room: Room;
  readonly ports: Pick<CardPorts, 'ask' | 'tellOurselves' | 'isPrivate'>;
  readonly notes: CardNotes;
  readonly tell: (message: FromCard) => void;
  /** Whether what is pressed was in plain sight. */
  readonly isInSight: () => boolean;
}

export type CardDesk = ReturnType<typeof createCardDesk>;

/** What one card shows and does, without how it is drawn. */
export function createCardDesk({ room, ports, notes, tell, isInSight }: Parts) {
  const isPinned = signal(false);
  const isLocked = signal(false);
  const isAway = signal(false);
  const focus = createCardFocus(room);
  const { keeping } = focus;
  const card = createCardModel(ports.ask, (form) => tell({ tell: 'choose', form }));
  const mark = createMarkModel({ ask: ports.ask, newId, view: card.view });
  const stops = [
    effect(() => {
      const view = card.view.value;
      if (view.is === 'entry') notes.turnTo(view.entry.id);
    }),
    effect(() => {
      const { value: isWriting } = notes.isDirty;
      const { value: editor } = notes.editor.state;
      const editing = editor.is === 'open' && { editing: editor.stored?.id ?? 'new' };
      tell({ tell: 'state', isPinned: isPinned.value, isWriting, ...editing });
    }),
  ];

  return {
    ...{ card, mark, notes, focus, isPinned, isLocked, isAway, tell },
    ...{ tellOurselves: ports.tellOurselves, isPrivate: ports.isPrivate },
    pin(): void {
      isPinned.value = !isPinned.value;
    },
    go: (step: 1 | -1) => tell({ tell: 'go', step }),
    close: () => tell({ tell: 'close' }),
    /** Unless it is to stay. */
    leave(): void {
      if (!isPinned.value && !notes.isDirty.value) tell({ tell: 'close' });
    },
    choose: (id: string) => void keeping(() => card.choose(id))(),
    reconsider: () => void keeping(card.reconsider)(),
    follow: (id: string) => void keeping(() => card.follow(id))(),
    back: () => void keeping(card.back)(),
    save: () => void keeping(notes.save)(),
    keep: () => void keeping(notes.editor.keep)(),
    remove: (note: Parameters<CardNotes['remove']>[0]) => {
      if (isInSight()) void keeping(() => notes.remove(note))();
    },
    undo: (act: () => void) => void keeping(act)(),
    /** @param editing - what was being written when the card was made anew */
    open(subject: CardSubject, editing: string | undefined): void {
      notes.about(subject);
      openOn(subject, card, notes);
      if (editing !== undefined) void notes.goOn(editing);
    },
    end(): void {
      for (const stop of stops) stop();
      notes.editor.keep(); // what was typed is there when this is opened again
    },
  };
}
