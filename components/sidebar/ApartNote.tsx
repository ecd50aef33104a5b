import { NoteEditor } from '@/components/notes/NoteEditor';
import type { NoteDesk } from '@/components/notes/note-desk';
import { Banner } from '@/components/parts/Banner';
import { unreadSentence } from '@/components/this-page/unread-sentence';
import { t } from '@/texts/t';

interface Props {
  desk: NoteDesk;
  /** The note was saved, or the learner has left it. */
  onEnd: () => void;
  onCopy: (text: string) => void;
}

/** Why a page cannot be entered, and the editor of a note on its address, while one is written. */
export function ApartNote({ desk, onEnd, onCopy }: Props) {
  const { editor } = desk;
  const apart = desk.apart.value;
  const state = editor.state.value;
  if (!apart || state.is === 'closed' || state.stored) return null;
  const { why, page } = apart;
  return (
    <section class="message apart" aria-labelledby="apart">
      <h2 id="apart">{t(page ? 'sidebar.write_apart' : 'sidebar.write_nowhere')}</h2>
      <Banner kind="info">
        {why !== 'work-system' && (why === 'taken' ? t('page.taken') : unreadSentence(why))}{' '}
        {t(whatIsKept(why, page))}
      </Banner>
      <NoteEditor
        key={state.id}
        state={state}
        keeping={editor.keeping.value}
        onBlank={editor.blank}
        onType={editor.type}
        onColour={editor.paint}
        onSave={() => void desk.save().then((isSaved) => isSaved && onEnd())}
        onKeep={() => {
          editor.keep();
          onEnd();
        }}
        onCopy={() => onCopy(state.body)}
      />
    </section>
  );
}

function whatIsKept(why: string, page: object | undefined) {
  if (why === 'work-system') return 'sidebar.apart_work';
  return page ? 'sidebar.apart' : 'sidebar.apart_unknown';
}
