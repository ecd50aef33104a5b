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
      <nav class="letters" aria-labelledby="by-letter">
        {letters.value.map(({ kind, count }) =>
          count === 0 ? (
            <span key={kind} aria-hidden="true">
              {kind}
            </span>
          ) : (
            <button key={kind} type="button" onClick={() => browse({ by: 'letter', letter: kind })}>
              {kind}
            </button>
          ),
        )}
      </nav>
      <h2 class="section-title ruled">
        By subject <span class="small">entries</span>
      </h2>
      <ul class="rows">
        {subjects.value.map(({ kind, count }) => (
          <li key={kind}>
            <button
              type="button"
              class="item"
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
