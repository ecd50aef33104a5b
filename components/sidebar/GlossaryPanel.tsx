import { useRef } from 'preact/hooks';
import { OwnTermEditor } from '@/components/own-terms/OwnTermEditor';
import type { PanelProps } from '@/components/panel/panel-props';
import { Banner } from '@/components/parts/Banner';
import { useTrail } from '@/components/parts/use-trail';
import { LookUpResults } from '@/components/search/LookUpResults';
import { SearchBox } from '@/components/search/SearchBox';
import { t, tCount } from '@/texts/t';
import { Browse } from './Browse';
import { FilterRow } from './FilterRow';
import { GlossaryEntry } from './GlossaryEntry';
import type { GlossaryModel } from './glossary-model';
import { Shelf } from './Shelf';

/** Search and browse the glossary, and read an entry. */
export function GlossaryPanel({ model }: PanelProps<GlossaryModel>) {
  const { all, lookUp, reader, shelf, editor, own } = model;
  const writing = editor.state.value;
  const problem = model.problem.value ?? own.problem.value;
  const field = useRef<HTMLInputElement>(null);
  const { box, onScroll } = useTrail(model.trail.value, field);
  const isWriting = writing.is === 'open';
  const isReading = !isWriting && reader.entry.value !== undefined;
  const isListing = !isWriting && !isReading;
  const isSearching = isListing && lookUp.words.value.trim() !== '';
  const chosen = lookUp.chosen();
  return (
    <>
      {isListing && (
        <search class="top">
          <SearchBox
            label={
              all.value ? tCount('sidebar.search_entries', all.value.length) : t('sidebar.search')
            }
            typed={lookUp.words.value}
            results={{ id: 'results', activeId: chosen && `results-${lookUp.active.value}` }}
            field={field}
            onType={(typed) => void lookUp.type(typed)}
            onMove={lookUp.move}
            onChoose={() => chosen && void reader.open(chosen.id)}
          />
          <FilterRow filters={model.filters.value} onFilter={model.filter} />
        </search>
      )}
      <div class="scroll" ref={box} onScroll={onScroll}>
        <h1 class="visually-hidden" tabIndex={-1}>
          {t('sidebar.glossary')}
        </h1>
        {problem !== undefined && (
          <div class="message">
            <Banner kind="danger" actions={[[t('parts.try_again'), () => void model.load()]]}>
              {problem}
            </Banner>
          </div>
        )}
        {isWriting && (
          <OwnTermEditor
            key={writing.key}
            state={writing}
            problems={editor.problems.value}
            onType={editor.change}
            onSave={() => void model.save()}
            onKeep={editor.keep}
          />
        )}
        {isReading && <GlossaryEntry model={model} />}
        {isSearching && (
          <LookUpResults
            typed={lookUp.words.value}
            results={lookUp.results.value}
            id="results"
            active={lookUp.active.value}
            onOpen={(termId) => void reader.open(termId)}
            onAgain={() => void lookUp.type(lookUp.words.value)}
            onAdd={model.write}
          />
        )}
        {isListing &&
          !isSearching &&
          all.value &&
          (shelf.value ? <Shelf model={model} shelf={shelf.value} /> : <Browse model={model} />)}
      </div>
    </>
  );
}
