import { useRef } from 'preact/hooks';
import { TermRow } from '@/components/glossary/TermRow';
import type { PanelProps } from '@/components/panel/panel-props';
import { Banner } from '@/components/parts/Banner';
import { SitesState } from '@/components/parts/SitesState';
import { Switch } from '@/components/parts/Switch';
import { PageMessage } from '@/components/this-page/PageMessage';
import { walkList } from '@/components/this-page/walk-list';
import { number } from '@/texts/formats';
import { t } from '@/texts/t';

import { OwnNotes } from './OwnNotes';
import { PageFilters } from './PageFilters';
import { nameOf, type PagePanelModel } from './page-panel-model';

/** The notes and terms of the page in the active tab, in page order. */
export function PagePanel({ model, now }: PanelProps<PagePanelModel>) {
  const { page, desk, names, notes, lost, said, part, terms } = model;
  const box = useRef<HTMLDivElement>(null);
  const tab = page.tab.value;
  const host = page.host.value;
  const state = page.state.value;
  const isOn = page.settings.value?.on ?? false;
  return (
    <>
      <section class="top where" aria-labelledby="page-title">
        <div class="grow">
          <h1 id="page-title" dir="auto" tabIndex={-1}>
            {tab ? nameOf(tab) : t('sidebar.page')}
          </h1>
          <p class="small clip">
            <bdi>{host}</bdi>
          </p>
        </div>
        {host !== undefined && (
          <Switch
            label={t('popup.marks_on_site')}
            isLabelHidden
            on={isOn && page.isSiteOn.value}
            isDisabled={!isOn}
            onSwitch={(on) => void page.switchSite(on)}
          />
        )}
      </section>
      {(model.subjects.value.length > 0 || notes.value.length > 0) && (
        <div class="top">
          <PageFilters model={model} />
        </div>
      )}
      <div class="scroll" ref={box}>
        <p class="visually-hidden" role="status">
          {said.value}
        </p>
        {page.settings.value && page.settings.value.workSystemsState !== 'sound' && (
          <div class="message">
            <SitesState settings={page.settings.value} />
          </div>
        )}
        {tab?.incognito && (
          <div class="message">
            <Banner kind="info">{t('sidebar.private')}</Banner>
          </div>
        )}
        {part.value === 'notes' && notes.value.length === 0 && (
          <p class="body message">{t('sidebar.no_notes_here')}</p>
        )}
        {notes.value.length > 0 && part.value !== 'terms' && (
          <section>
            <h2 class="group">
              {t('sidebar.notes_on_page')} <span class="count">{number(notes.value.length)}</span>
            </h2>
            <OwnNotes
              label={t('sidebar.notes_on_page')}
              notes={notes.value}
              desk={desk}
              names={names.value}
              now={now}
              where={state.is === 'read' ? 'here' : undefined}
              lost={lost.value}
              box={box}
              onShow={(note) => void page.showNote(note.id)}
              onCopy={model.copy}
            />
          </section>
        )}
        <section>
          {terms.value.length > 0 && part.value !== 'notes' && (
            <>
              <h2 class="group">
                {t('sidebar.terms')}{' '}
                <span class="count">
                  {t('sidebar.in_page_order', { count: number(terms.value.length) })}
                </span>
              </h2>
              <ul class="rows" onKeyDown={walkList}>
                {terms.value.map((term) => (
                  <li key={term.termId}>
                    <TermRow
                      name={term.name}
                      count={term.count}
                      onOpen={() => void page.showTerm(term)}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
          {part.value !== 'notes' && (
            <PageMessage
              state={state}
              onAllow={model.askAccess}
              onAgain={() => void page.refresh()}
            />
          )}
        </section>
      </div>
    </>
  );
}
