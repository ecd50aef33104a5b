import { TermCard } from '@/components/card/TermCard';
import { NoteList } from '@/components/notes/NoteList';
import { Toast } from '@/components/parts/Toast';
import type { CardPosition } from '@/core/card/subject';
import { number } from '@/texts/formats';
import { t } from '@/texts/t';

import { CardEditor } from './CardEditor';
import type { CardDesk } from './card-desk';

interface Props {
  readonly desk: CardDesk;
  readonly position: CardPosition | undefined;
}

/** A card, with the notes on it. */
export function CardOnPage({ desk, position }: Props) {
  const { card, mark, notes, isPinned, isPrivate, tellOurselves } = desk;
  const isWriting = notes.editor.state.value.is === 'open';
  const by = notes.done.value ? notes : mark; // of whom something is said
  const { value: done } = by.done;
  const undo = done?.undo;
  return (
    <TermCard
      card={card.view.value}
      position={position && wordsFor(position)}
      isPinned={isPinned.value}
      said={notes.said.value || (mark.done.value?.text ?? '')}
      isWriting={isWriting}
      isPrivate={isPrivate}
      onMore={card.grow}
      onChoose={desk.choose}
      onSenses={desk.reconsider}
      onOpen={desk.follow}
      onBack={desk.back}
      onPin={desk.pin}
      onClose={desk.close}
      onNote={notes.write}
      onRetry={() => void card.retry()}
      onStage={(stage) => tellOurselves({ news: 'stage.wanted', stage })}
      onMark={() => void mark.toggle()}
      onOwn={(words) => tellOurselves({ news: 'own.wanted', words })}
    >
      {isWriting && <CardEditor desk={desk} />}
      {!isWriting && notes.here.value.length > 0 && (
        <NoteList
          label={t('card.your_notes')}
          notes={notes.here.value}
          now={Date.now()}
          onEdit={notes.editor.edit}
          onDelete={desk.remove}
        />
      )}
      {done && (
        <Toast
          isSilent
          text={done.text}
          onUndo={undo && (() => desk.undo(undo))}
          onDone={by.dismiss}
        />
      )}
    </TermCard>
  );
}

function wordsFor({ at, all, sentence }: CardPosition): string {
  return t('card.position', { at: number(at), all: number(all), sentence });
}
