import { effect, signal } from '@preact/signals';
import { render } from 'preact';

import { type CardModel, createCardModel } from '@/components/card/card-model';
import { createMarkModel } from '@/components/card/mark-model';
import { TermCard } from '@/components/card/TermCard';
import { NoteEditor } from '@/components/notes/NoteEditor';
import { NoteList } from '@/components/notes/NoteList';
import { Toast } from '@/components/parts/Toast';
import type { CardPosition, CardSubject } from '@/core/card/subject';
import type { FromCard } from '@/core/card/talk';
import type { Ask } from '@/core/protocol/protocol';
import type { Room } from '@/platform/card-room/room';
import { tellOurselves } from '@/platform/messages/news';
import { isPrivate } from '@/platform/settings/is-private';
import { number } from '@/texts/formats';
import { t } from '@/texts/t';

import { onCardKey } from './card-keyboard';
import { type CardNotes, newId } from './card-notes';
import { openOn } from './open-on';

interface Options {
  readonly room: Room;
  readonly subject: CardSubject;
  readonly position: CardPosition | undefined;
  readonly notes: CardNotes;
  readonly ask: Ask;
  readonly tell: (message: FromCard) => void;
  /** What was being written when the card was made anew. */
  readonly editing: string | undefined;
  /** Whether what is pressed was in plain sight. */
  readonly isInSight: () => boolean;
}

/** One card, drawn and wired: what it shows, its keys, and the notes on it. */
export function drawCard(options: Options) {
  const { room, subject, position, notes, ask, tell, editing, isInSight } = options;
  const { surface, root } = room;
  const life = new AbortController();
  const isPinned = signal(false);
  const isLocked = signal(false);
  const isAway = signal(false);
  const card: CardModel = createCardModel(ask, (form) => tell({ tell: 'choose', form }));
  const mark = createMarkModel({ ask, newId, view: card.view });
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

  const pin = () => {
    isPinned.value = !isPinned.value;
  };
  const toHeading = () => surface.querySelector<HTMLElement>('h2')?.focus();
  /** What had the focus may be gone with what was drawn before: then the heading has it. */
  const keepFocus = (act: () => unknown) => async () => {
    const hadFocus = isFocused(root);
    await act();
    if (hadFocus && !isFocused(root)) toHeading();
  };
  const choose = (id: string) => void keepFocus(() => card.choose(id))();
  const back = keepFocus(card.back);
  const save = keepFocus(notes.save);
  const keep = keepFocus(notes.editor.keep);
  const go = (step: 1 | -1) => tell({ tell: 'go', step });

  function Editor() {
    const editor = notes.editor.state.value;
    if (editor.is === 'closed') return null;
    return (
      <NoteEditor
        key={editor.stored?.id ?? 'new'}
        state={editor}
        keeping={notes.editor.keeping.value}
        isLocked={isLocked.value}
        isAway={isAway.value}
        isPrivate={isPrivate()}
        onSidebar={() => tellOurselves({ news: 'note.wanted', words: notes.editor.words() })}
        onType={notes.editor.type}
        onColour={notes.editor.paint}
        onSave={() => void save()}
        onKeep={() => void keep()}
        onBlank={notes.editor.blank}
        onContext={notes.editor.keepContext}
        onCopy={copy}
      />
    );
  }

  function Card() {
    const editor = notes.editor.state.value;
    const isWriting = editor.is === 'open';
    const by = notes.done.value ? notes : mark; // of whom something is said
    const { value: done } = by.done;
    return (
      <TermCard
        card={card.view.value}
        position={position && wordsFor(position)}
        isPinned={isPinned.value}
        said={notes.said.value || (mark.done.value?.text ?? '')}
        isWriting={isWriting}
        isPrivate={isPrivate()}
        onMore={card.grow}
        onChoose={choose}
        onSenses={() => void keepFocus(card.reconsider)()}
        onOpen={(id) => void keepFocus(() => card.follow(id))()}
        onBack={() => void back()}
        onPin={pin}
        onClose={() => tell({ tell: 'close' })}
        onNote={notes.write}
        onRetry={() => void card.retry()}
        onStage={(stage) => tellOurselves({ news: 'stage.wanted', stage })}
        onMark={() => void mark.toggle()}
        onOwn={(words) => tellOurselves({ news: 'own.wanted', words })}
      >
        {isWriting && <Editor />}
        {!isWriting && notes.here.value.length > 0 && (
          <NoteList
            label={t('card.your_notes')}
            notes={notes.here.value}
            now={Date.now()}
            onEdit={notes.editor.edit}
            onDelete={(note) => isInSight() && void keepFocus(() => notes.remove(note))()}
          />
        )}
        {done && (
          <Toast
            isSilent
            text={done.text}
            onUndo={done.undo && (() => void keepFocus(() => done.undo?.())())}
            onDone={by.dismiss}
          />
        )}
      </TermCard>
    );
  }

  const { signal: ended } = life;
  onCardKey(
    room,
    { view: card.view, choose, go, pin, back, more: card.grow, note: notes.write },
    ended,
  );
  notes.about(subject);
  openOn(subject, card, notes);
  if (editing !== undefined) void notes.goOn(editing);
  render(<Card />, surface);
  return {
    grow: card.grow,
    focus: toHeading,
    resume(): void {
      const area = surface.querySelector('textarea');
      if (area) area.focus();
      else toHeading();
    },
    leave(): void {
      if (!isPinned.value && !notes.isDirty.value) tell({ tell: 'close' });
    },
    /** Nothing can be typed here any more. */
    lock(): void {
      isLocked.value = true;
    },
    /** What is typed goes elsewhere. */
    away(now: boolean): void {
      isAway.value = now;
    },
    end(): void {
      life.abort();
      for (const stop of stops) stop();
      notes.editor.keep(); // what was typed is there when this is opened again
      render(null, surface);
    },
  };
}

function wordsFor({ at, all, sentence }: CardPosition): string {
  return t('card.position', { at: number(at), all: number(all), sentence });
}

function isFocused(root: Document | ShadowRoot): boolean {
  return root.activeElement !== null && root.activeElement.localName !== 'body';
}

/** Pages of plain http have no clipboard to write to; a selected text can be copied anywhere. */
function copy(area: HTMLTextAreaElement | null): void {
  area?.select();
  document.execCommand('copy');
}
