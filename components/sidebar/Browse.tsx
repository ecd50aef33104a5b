import { Plus } from 'lucide-preact';

import { walkList } from '@/components/this-page/walk-list';
import { number } from '@/texts/formats';
import { subjectName } from '@/texts/names';
import { t } from '@/texts/t';

import type { GlossaryModel } from './glossary-model';

interface Props {
  model: GlossaryModel;
}

/** The ways into the glossary when nothing is searched for. */
export function Browse({ model }: Props) {
  const { letters, subjects, counts, browse } = model;
  return (
    <>
      <h2 class="section-title" id="by-letter">
        {t('sidebar.by_letter')}
      </h2>
      <ul class="letters" aria-labelledby="by-letter">
        {letters.value.map(({ kind, count }) => (
          <li key={kind}>
            <button
              type="button"
              data-step={`letter ${kind}`}
              disabled={count === 0}
              onClick={() => browse({ by: 'letter', letter: kind })}
            >
              <bdi>{kind}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <div class="section-title ruled">
        <h2>{t('own.yours')}</h2>
        <button type="button" class="link small" data-step="write" onClick={() => model.write('')}>
          <Plus class="icon small" />
          {t('own.add_term')}
        </button>
      </div>
      <ul class="rows" onKeyDown={walkList}>
        <BrowseRow
          step="own"
          name={t('own.mine')}
          count={counts.value.own}
          onOpen={() => browse({ by: 'own' })}
        />
      </ul>
      <h2 class="section-title ruled">
        {t('sidebar.by_subject')} <span class="small">{t('sidebar.entries')}</span>
      </h2>
      <ul class="rows" onKeyDown={walkList}>
        <BrowseRow
          step="all"
          name={t('own.all')}
          count={counts.value.all}
          onOpen={() => browse({ by: 'all' })}
        />
        {subjects.value.map(({ kind, count }) => (
          <BrowseRow
            key={kind}
            step={kind}
            name={subjectName(kind)}
            count={count}
            onOpen={() => browse({ by: 'subject', subject: kind })}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  step: string;
  name: string;
  count: number;
  onOpen: () => void;
}

function BrowseRow({ step, name, count, onOpen }: RowProps) {
  return (
    <li>
      <button type="button" class="item" data-step={step} disabled={count === 0} onClick={onOpen}>
        <span>{name}</span>
        <span class="count">{number(count)}</span>
      </button>
    </li>
  );
}
