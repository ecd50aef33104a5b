import { Search, StickyNote } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { TrashView } from '@/components/notes/TrashView';
import type { PanelProps } from '@/components/panel/panel-props';
import { Banner } from '@/components/parts/Banner';
import { Empty } from '@/components/parts/Empty';
import { LongList } from '@/components/parts/LongList';
import { RichText } from '@/texts/RichText';
import { t, tCount } from '@/texts/t';

import { ApartNote } from './ApartNote';
import { NoteGroupView } from './NoteGroupView';
import type { NotesPanelModel } from './notes-panel-model';
import { OwnNotes } from './OwnNotes';

/** All of the learner's notes, by page and by term. */
export function NotesPanel({ model, now }: PanelProps<NotesPanelModel>) {
  const { desk, all, typed, groups, said, names, copy } = model;
  const noteKey = model.noteKey.value;
  const box = useRef<HTMLDivElement>(null);
  const count = all.value?.length ?? 0;
  const { value: editing } = desk.editor.state;
  const isWriting = editing.is === 'open' && !editing.stored;
  const problem = desk.notes.problem.value;
  return (
    <>
      {count > 0 && (
        <search class="top">
          <div class="field">
            <Search class="icon" />
            <input
              type="search"
              dir="auto"
              aria-label={tCount('sidebar.search_notes', count)}
              placeholder={tCount('sidebar.search_notes', count)}
              autocomplete="off"
              value={typed.value}
              onInput={(event) => {
                typed.value = event.currentTarget.value;
              }}
            />
          </div>
          <p class="small" role="status">
            {said.value}
          </p>
        </search>
      )}
      <div class="scroll" ref={box}>
        <h1 class="visually-hidden" tabIndex={-1}>
          {t('sidebar.notes')}
        </h1>
        {problem !== undefined && (
          <div class="message">
            <Banner kind="danger" actions={[[t('parts.try_again'), () => void desk.notes.load()]]}>
              {problem}
            </Banner>
          </div>
        )}
        <ApartNote
          desk={desk}
          onEnd={() => box.current?.querySelector('h1')?.focus()}
          onCopy={copy}
        />
        {all.value && count === 0 && !isWriting && (
          <Empty
            icon={StickyNote}
            more={
              noteKey === '' ? (
                t('sidebar.how_to_note_without')
              ) : (
                <RichText
                  of="sidebar.how_to_note"
                  with={{ key: <kbd class="key">{noteKey}</kbd> }}
                />
              )
            }
          >
            {t('sidebar.no_notes')}
          </Empty>
        )}
        <LongList items={groups.value} box={box}>
          {(group) => (
            <NoteGroupView key={group.key} group={group}>
              <OwnNotes
                label={t('sidebar.notes_on', { name: group.name })}
                notes={group.notes}
                desk={desk}
                names={names.value}
                now={now}
                where="elsewhere"
                box={box}
                onShow={(note) => void model.show(note)}
                onCopy={copy}
              />
            </NoteGroupView>
          )}
        </LongList>
        <TrashView model={model.trash} now={now} />
      </div>
    </>
  );
}
