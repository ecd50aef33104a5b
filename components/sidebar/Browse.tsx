import { walkList } from '@/components/page/walk-list';
import { subjectNames } from '@/core/glossary/subjects';

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
        By letter
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
        By subject <span class="small">entries</span>
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
              <span>{subjectNames[kind]}</span>
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
