import { effect, signal } from '@preact/signals';
import { render } from 'preact';

import type { CardModel } from '@/components/card/card-model';
import { createMarkModel } from '@/components/card/mark-model';
import { actionOf, senseOf } from '@/components/glossary/card-keys';
import { TermCard } from '@/components/glossary/TermCard';
import { NoteEditor } from '@/components/notes/NoteEditor';
import { NoteList } from '@/components/notes/NoteList';
import { Toast } from '@/components/parts/Toast';
import { speakIn } from '@/components/words/fill-texts';
import { t } from '@/components/words/t';

import { ask } from '@/platform/messages/ask';
import { tellOurselves } from '@/platform/messages/news';

import { type CardNotes, newId } from './card-notes';

interface Options {
  readonly card: CardModel;
  readonly notes: CardNotes;
  readonly position: string | undefined;
  readonly close: () => void;
  /** To the next (1) or previous (-1) mark. */
  readonly go: (step: 1 | -1) => void;
  /** The card has another size. */
  readonly grew: () => void;
}

/** One card, drawn and wired: what it shows, its keys, and the notes on it. */
export function drawCard({ card, notes, position, close, go, grew }: Options) {
  const isPinned = signal(false);
  const mark = createMarkModel({ ask, newId, view: card.view });
  let surface: HTMLElement | undefined;
  const stopFollowing = effect(() => {
    const view = card.view.value;
    if (view.is === 'entry') notes.turnTo(view.entry.id);
  });

  const pin = () => {
    isPinned.value = !isPinned.value;
  };
  const toHeading = () => surface?.querySelector<HTMLElement>('h2')?.focus();
  /** What had the focus may be gone with what was drawn before: then the heading has it. */
  const keepFocus = (act: () => unknown) => async () => {
    await act();
    const root = surface?.getRootNode() as ShadowRoot | undefined; // the card is in one
    if (root?.activeElement === null) toHeading();
  };
  const choose = (id: string) => void keepFocus(() => card.choose(id))();
  const save = keepFocus(notes.save);
  const keep = keepFocus(notes.editor.keep);

  function Editor() {
    const editor = notes.editor.state.value;
    if (editor.is === 'closed') return null;
    return (
      <NoteEditor
        key={editor.note?.id ?? 'new'}
        state={editor}
        onType={notes.editor.type}
        onColour={notes.editor.paint}
        onSave={() => void save()}
        onKeep={() => void keep()}
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
        position={position}
        isPinned={isPinned.value}
        said={notes.said.value || (mark.done.value?.text ?? '')}
        isWriting={isWriting}
        onMore={card.grow}
        onChoose={choose}
        onSenses={() => void keepFocus(card.reconsider)()}
        onOpen={(id) => void keepFocus(() => card.follow(id))()}
        onBack={() => void keepFocus(card.back)()}
        onPin={pin}
        onClose={close}
        onNote={notes.write}
        onRetry={() => void card.retry()}
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
            onDelete={(note) => void keepFocus(() => notes.remove(note))()}
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

  function onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    const isField = target.matches('input, textarea, select');
    const on = isField ? 'field' : target.matches('h2') ? 'heading' : 'control';
    const { value: view } = card.view;
    const sense = view.is === 'senses' && view.entries[(senseOf(event, on) ?? 0) - 1];
    if (sense) {
      event.preventDefault();
      choose(sense.id);
      return;
    }
    const action = actionOf(event, on);
    if (!action) return;
    event.preventDefault();
    if (action === 'note') notes.write();
    else if (action === 'more') card.grow();
    else if (action === 'pin') pin();
    else if (action === 'back') void keepFocus(card.back)();
    else go(action === 'next' ? 1 : -1);
  }

  return {
    draw(drawn: HTMLElement): void {
      surface = drawn;
      speakIn(drawn);
      drawn.addEventListener('keydown', onKey);
      const resized = new ResizeObserver(grew);
      resized.observe(drawn);
      render(<Card />, drawn);
    },
    isPinned: () => isPinned.value,
    end(): void {
      stopFollowing();
      if (surface) render(null, surface);
    },
  };
}

/** Pages of plain http have no clipboard to write to; a selected text can be copied anywhere. */
function copy(area: HTMLTextAreaElement | null): void {
  area?.select();
  document.execCommand('copy');
}
