import { Plus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EntryResults } from '@/components/glossary/EntryResults';
import { Banner } from '@/components/parts/Banner';
import { number } from '@/texts/formats';
import { RichText } from '@/texts/RichText';
import { t, tCount } from '@/texts/t';

import { MOST_RESULTS, type Results } from './look-up-model';

interface Props {
  /** In the search field. */
  typed: string;
  results: Results;
  /** Of the listbox, for the field that it belongs to. */
  id: string;
  active: number;
  onOpen: (termId: string) => void;
  onAgain: () => void;
  /** Write an own term with this name. */
  onAdd: (name: string) => void;
}

const QUIET_MS = 300;

/** What a search found, and how; what comes near where it found nothing. */
export function LookUpResults({ typed, results, id, active, onOpen, onAgain, onAdd }: Props) {
  const sentence = sentenceFor(typed, results);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <p class="visually-hidden" role="status">
        {useQuiet(sentence)}
      </p>
      {results.is === 'failed' && (
        <div class="message">
          <Banner kind="danger" actions={[[t('parts.try_again'), onAgain]]}>
            {results.problem}
          </Banner>
        </div>
      )}
      {results.is === 'nothing' && (
        <div class="nothing">
          <p class="body">{sentence}</p>
          {results.nearest.length > 0 && (
            <div class="chips">
              {results.nearest.map((entry) => (
                <button
                  key={entry.id}
                  type="button"
                  class="chip"
                  dir="auto"
                  onClick={() => onOpen(entry.id)}
                >
                  {entry.name}
                </button>
              ))}
            </div>
          )}
          <button
            type="button"
            class="button"
            data-step="write"
            onClick={() => onAdd(typed.trim())}
          >
            <Plus class="icon small" />
            {t('search.add_own')}
          </button>
        </div>
      )}
      {results.is === 'found' && (
        <>
          <p class="small found">
            {countOfResults(results.entries.length)}
            {results.how.is === 'corrected' && (
              <>
                {' '}
                <RichText
                  of="search.nearest"
                  with={{ form: <b dir="auto">{results.how.form}</b> }}
                />
              </>
            )}
          </p>
          <div ref={list}>
            <EntryResults id={id} entries={results.entries} active={active} onOpen={onOpen} />
          </div>
        </>
      )}
    </>
  );
}

function sentenceFor(typed: string, results: Results): string {
  if (results.is === 'nothing') return t('search.nothing', { words: typed.trim() });
  if (results.is !== 'found') return '';
  const { entries, how } = results;
  const nearest = how.is === 'corrected' ? ` ${t('search.nearest', { form: how.form })}` : '';
  return countOfResults(entries.length) + nearest;
}

function countOfResults(count: number): string {
  return count === MOST_RESULTS
    ? t('search.first', { count: number(count) })
    : tCount('search.found', count);
}

/** The text, once it has stopped changing: a screen reader would read each letter's count out. */
function useQuiet(text: string): string {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
