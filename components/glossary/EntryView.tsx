import { examTagName } from '@/core/glossary/exams';
import type { Stage } from '@/core/glossary/stages';
import type { EntryWithLinks } from '@/core/terms/summary';
import { english, wordsOf } from '@/texts/content';
import { t } from '@/texts/t';

import { Confusions } from './Confusions';
import { CycleStrip } from './CycleStrip';
import { EntryHeading } from './EntryHeading';
import { OtherNames } from './OtherNames';
import { SeeAlso } from './SeeAlso';
import { Source } from './Source';
import { Stages } from './Stages';
import { ViewsOf } from './ViewsOf';

interface Props {
  entry: EntryWithLinks;
  /** In a brief card, in a full one, or on a page of ours with room for all of it. */
  size?: 'brief' | 'full' | 'page';
  hasHeading?: boolean;
  onOpen: (termId: string) => void;
  /** Show the terms of a stage of the claim cycle. */
  onStage?: ((stage: Stage) => void) | undefined;
}

/** What an entry says: one sentence first, then what it is taken for, then the rest. */
export function EntryView({ entry, size = 'page', hasHeading = true, onOpen, onStage }: Props) {
  const { name, also, short, own } = entry;
  const words = wordsOf(own);
  return (
    <article class="entry">
      {hasHeading && (
        <div>
          <EntryHeading name={name} words={words} />
          <OtherNames names={also.map(({ text }) => text)} words={words} />
        </div>
      )}
      {own && (
        <p class="row">
          <span class="tag">{t('search.yours')}</span>
        </p>
      )}
      <p class="lead own-words" {...(short !== '' && words)}>
        {short || t('own.no_short')}
      </p>
      {size !== 'brief' && <Rest entry={entry} size={size} onOpen={onOpen} onStage={onStage} />}
    </article>
  );
}

type RestProps = Pick<Props, 'entry' | 'onOpen' | 'onStage'> & { size: 'full' | 'page' };

function Rest({ entry, size, onOpen, onStage }: RestProps) {
  const { long, example, views, stages, exams, seeAlso, linked, source, checked, own } = entry;
  return (
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
      {views && <ViewsOf views={views} />}
      {long !== '' && (
        <p class="body own-words" {...wordsOf(own)}>
          {long}
        </p>
      )}
      {size === 'page' ? (
        <CycleStrip stages={stages} />
      ) : (
        <Stages stages={stages} onStage={onStage} />
      )}
      <SeeAlso ids={seeAlso} linked={linked} onOpen={onOpen} />
      {size === 'page' && exams.length > 0 && (
        <p class="row">
          {exams.map((tag) => (
            <span key={tag} class="tag" {...english}>
              {examTagName(tag)}
            </span>
          ))}
        </p>
      )}
      {source && checked !== undefined && <Source source={source} checked={checked} />}
    </>
  );
}
