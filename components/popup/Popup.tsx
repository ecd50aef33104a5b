import { useLayoutEffect, useRef } from 'preact/hooks';
import { Banner } from '@/components/parts/Banner';
import { LookUpResults } from '@/components/search/LookUpResults';
import { SearchBox } from '@/components/search/SearchBox';
import { hashOf } from '@/core/route/sidebar-route';
import { t } from '@/texts/t';

import { PopupEntry } from './PopupEntry';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { PopupRest } from './PopupRest';
import type { PopupModel } from './popup-model';

interface Props {
  model: PopupModel;
  /** Epoch milliseconds; chooses the fact of the day. */
  now: number;
  /** The key that opens the popup; empty for none, and until it is known. */
  openKey: string;
  /** Open the sidebar at an address of its own. */
  onSidebar: (hash: string) => void;
  onOptions: () => void;
  /** See PopupRest. */
  updatedTo?: string | undefined;
  onWhatsNew?: () => void;
  /** Have the browser ask for access to pages. */
  onAllow: () => void;
  onClose: () => void;
}

/** Look a term up, see what the page holds, switch the site off. */
export function Popup(props: Props) {
  const { model, now, openKey, onSidebar, onOptions, onAllow, onClose } = props;
  const { updatedTo, onWhatsNew = () => {} } = props;
  const { page, lookUp, reader } = model;
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const showing = showingIn(model);
  const entryId = reader.entry.value?.id;
  const chosen = showing === 'results' ? lookUp.chosen() : undefined;
  const before = useRef(entryId);

  useLayoutEffect(() => {
    if (before.current === entryId) return;
    before.current = entryId;
    if (main.current) main.current.scrollTop = 0;
    if (entryId === undefined) field.current?.focus();
    else main.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [entryId]);

  return (
    <>
      <PopupHeader onSidebar={() => onSidebar(hashOf({ tab: 'page' }))} onOptions={onOptions} />
      <search class="ask">
        <SearchBox
          label={t('popup.look_up')}
          typed={lookUp.words.value}
          results={{ id: 'results', activeId: chosen && `results-${lookUp.active.value}` }}
          field={field}
          onType={(typed) => void model.type(typed)}
          onMove={lookUp.move}
          onChoose={(aside) => {
            if (!chosen) return;
            if (aside) onSidebar(hashOf({ tab: 'glossary', termId: chosen.id }));
            else void reader.open(chosen.id);
          }}
          {...(showing === 'entry' && { onBack: reader.back })}
        />
      </search>
      {showing === 'page' ? (
        <PopupRest
          page={page}
          now={now}
          updatedTo={updatedTo}
          onWhatsNew={onWhatsNew}
          onSidebar={onSidebar}
          onAllow={onAllow}
          onClose={onClose}
        />
      ) : (
        <main ref={main}>
          {reader.problem.value !== undefined && (
            <div class="message">
              <Banner kind="danger">{reader.problem.value}</Banner>
            </div>
          )}
          {showing === 'entry' && (
            <PopupEntry
              reader={reader}
              onStage={(stage) => onSidebar(hashOf({ tab: 'glossary', stage }))}
            />
          )}
          {showing === 'results' && (
            <LookUpResults
              typed={lookUp.words.value}
              results={lookUp.results.value}
              id="results"
              active={lookUp.active.value}
              onOpen={(termId) => void reader.open(termId)}
              onAgain={() => void model.type(lookUp.words.value)}
              onAdd={(words) => onSidebar(hashOf({ tab: 'glossary', words }))}
            />
          )}
        </main>
      )}
      <PopupFooter
        showing={showing}
        settings={page.settings.value}
        openKey={openKey}
        onEverywhere={(on) => void page.switchEverywhere(on)}
        onSidebar={() =>
          entryId !== undefined && onSidebar(hashOf({ tab: 'glossary', termId: entryId }))
        }
      />
    </>
  );
}

function showingIn({ lookUp, reader }: PopupModel): 'page' | 'results' | 'entry' {
  if (reader.entry.value) return 'entry';
  return lookUp.words.value.trim() === '' ? 'page' : 'results';
}
