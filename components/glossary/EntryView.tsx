import { ChevronDown } from 'lucide-preact';
import { anyone, english, wordsOf } from '@/components/words/content';
import { t } from '@/components/words/t';

import { examTagName } from '@/core/glossary/exams';
import type { EntryWithLinks } from '@/core/glossary/summary';

import { CycleStrip } from './CycleStrip';
import { EntryHeading } from './EntryHeading';
import { Source } from './Source';
import { ViewsOf } from './ViewsOf';

interface Props {
  entry: EntryWithLinks;
  /** In a brief card, in a full one, or on a page of ours with room for all of it. */
  size?: 'brief' | 'full' | 'page';
  hasHeading?: boolean;
  onOpen: (termId: string) => void;
}

/** What an entry says: one sentence first, more below it. */
export function EntryView({ entry, size = 'page', hasHeading = true, onOpen }: Props) {
  const { name, also, short, long, example, views, stages, exams, seeAlso, linked } = entry;
  const isPage = size === 'page';
  const words = wordsOf(entry.own);
  return (
    <article class="entry">
      {hasHeading && <EntryHeading name={name} words={words} also={also.map(({ text }) => text)} />}
      {entry.own && (
        <p class="row">
          <span class="tag">{t('search.yours')}</span>
        </p>
      )}
      <p class="lead own-words" {...(short !== '' && words)}>
        {short || t('own.no_short')}
      </p>
      {(isPage || (entry.own && size === 'full')) && long !== '' && (
        <p class="body own-words" {...words}>
          {long}
        </p>
      )}
      {size !== 'brief' && views && <ViewsOf views={views} />}
      <CycleStrip stages={stages} />
      {size === 'full' && !entry.own && (
        <details class="more">
          <summary>
            {t('glossary.more_and_example')}
            <ChevronDown class="icon small" />
          </summary>
          <p class="body" {...english}>
            {long}
          </p>
          <p class="example" {...english}>
            {example}
          </p>
          <Confusions entry={entry} onOpen={onOpen} />
        </details>
      )}
      {isPage && (
        <>
          <Confusions entry={entry} onOpen={onOpen} />
          {example !== undefined && (
            <section>
              <h3>{t('glossary.for_example')}</h3>
              <p class="example" {...english}>
                {example}
              </p>
            </section>
          )}
        </>
      )}
      {size !== 'brief' && seeAlso.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, these are links
        <div class="chips" role="group" aria-label={t('glossary.see_also')}>
          {seeAlso.map((id) => (
            <button
              key={id}
              type="button"
              class="chip"
              data-step={id}
              {...anyone}
              onClick={() => onOpen(id)}
            >
              {linked[id] ?? id}
            </button>
          ))}
        </div>
      )}
      {isPage && exams.length > 0 && (
        <p class="row">
          {exams.map((tag) => (
            <span key={tag} class="tag" {...english}>
              {examTagName(tag)}
            </span>
          ))}
        </p>
      )}
      {size !== 'brief' && entry.source && entry.checked !== undefined && (
        <Source source={entry.source} checked={entry.checked} />
      )}
    </article>
  );
}

function Confusions({ entry: { confusedWith, linked }, onOpen }: Pick<Props, 'entry' | 'onOpen'>) {
  if (confusedWith.length === 0) return null;
  return (
    <section>
      <h3>{t('glossary.confused_with')}</h3>
      {confusedWith.map(({ id, difference }) => (
        <p key={id} class="body" {...english}>
          <button type="button" class="link" data-step={id} onClick={() => onOpen(id)}>
            {linked[id] ?? id}
          </button>
          : {difference}
        </p>
      ))}
    </section>
  );
}
