import { walkList } from '@/components/page/walk-list';
import { number } from '@/components/words/formats';
import { subjectName } from '@/components/words/names';
import { t } from '@/components/words/t';

import type { GlossaryModel } from './glossary-model';

interface Props {
  model: GlossaryModel;
}

/** The ways into the glossary when nothing is searched for. */
export function Browse({ model }: Props) {
  const { letters, subjects, browse } = model;
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
              {kind}
            </button>
          </li>
        ))}
      </ul>
      <h2 class="section-title ruled">
        {t('sidebar.by_subject')} <span class="small">{t('sidebar.entries')}</span>
      </h2>
      <ul class="rows" onKeyDown={walkList}>
        {subjects.value.map(({ kind, count }) => (
          <li key={kind}>
            <button
              type="button"
              class="item"
              data-step={kind}
              disabled={count === 0}
              onClick={() => browse({ by: 'subject', subject: kind })}
            >
              <span>{subjectName(kind)}</span>
              <span class="count">{number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
