import { BookOpen, Briefcase, FileText, StickyNote } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { CareersPanel } from '@/components/careers/CareersPanel';
import { Tabs } from '@/components/parts/Tabs';
import { Toast } from '@/components/parts/Toast';
import type { Note } from '@/core/note/note';
import { t } from '@/texts/t';

import { GlossaryPanel } from './GlossaryPanel';
import { NotesPanel } from './NotesPanel';
import { PagePanel } from './PagePanel';
import { isFree, pressInPanel } from './panel-keys';
import type { SidebarModel } from './sidebar-model';

interface Props {
  model: SidebarModel;
  /** Epoch milliseconds, at each drawing. */
  clock: () => number;
  /** See NotesPanel. */
  noteKey: string;
  /** Have the browser ask for access to pages. */
  onAllow: () => void;
  onOpenTab: (url: string) => void;
  onCopy: (text: string) => void;
}

const tabs = () =>
  [
    { id: 'page', name: t('sidebar.page'), icon: FileText },
    { id: 'glossary', name: t('sidebar.glossary'), icon: BookOpen },
    { id: 'notes', name: t('sidebar.notes'), icon: StickyNote },
    { id: 'careers', name: t('sidebar.careers'), icon: Briefcase },
  ] as const;

/** Everything beside the page: what it holds, the glossary, the notes, the careers. */
export function Sidebar({ model, clock, noteKey, onAllow, onOpenTab, onCopy }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const tab = model.tab.value;
  const done = model.undo.done.value;
  const heading = () => panel.current?.querySelector<HTMLElement>('h1');

  useEffect(() => {
    // On opening; a tab that is chosen keeps the focus itself, and so does a field to write into.
    if (document.activeElement === document.body) heading()?.focus();
  }, []);

  /** On the page in front if it is there, else on its own. */
  async function show(note: Note): Promise<void> {
    if (!(await model.page.page.showNote(note.id)) && note.page) onOpenTab(note.page.url);
  }

  function press(event: KeyboardEvent, box: HTMLElement): void {
    const isRead = tab === 'glossary' && model.glossary.reader.entry.value !== undefined;
    if (pressInPanel(event, box)) event.preventDefault();
    else if (event.key === '/' && isRead && isFree(event)) {
      event.preventDefault();
      model.glossary.reader.close();
      // Once the list has come back.
      requestAnimationFrame(() => box.querySelector<HTMLElement>('input[type="search"]')?.focus());
    }
  }

  return (
    <>
      <header>
        <Tabs
          label="Codelight"
          tabs={tabs()}
          selected={tab}
          onSelect={(next) => void model.select(next)}
        />
      </header>
      <main>
        <div
          ref={panel}
          class="panel"
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          onKeyDown={(event) => press(event, event.currentTarget)}
        >
          {tab === 'page' && (
            <PagePanel model={model.page} now={clock()} onAllow={onAllow} onCopy={onCopy} />
          )}
          {tab === 'glossary' && <GlossaryPanel model={model.glossary} />}
          {tab === 'notes' && (
            <NotesPanel
              model={model.notes}
              now={clock()}
              noteKey={noteKey}
              onShow={(note) => void show(note)}
              onCopy={onCopy}
            />
          )}
          {tab === 'careers' && <CareersPanel />}
        </div>
      </main>
      {done && (
        <div class="toast-slot">
          <Toast
            text={done.text}
            onUndo={
              done.undo &&
              (() => {
                heading()?.focus(); // the button is about to go
                done.undo?.();
              })
            }
            onDone={model.undo.dismiss}
          />
        </div>
      )}
    </>
  );
}
