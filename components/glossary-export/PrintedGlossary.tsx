import type { Entry } from '@/core/glossary/entry';
import { subjects } from '@/core/glossary/subjects';
import { subjectName } from '@/texts/names';
import { t, tCount } from '@/texts/t';

import { LICENSE } from './formats';

interface Props {
  entries: readonly Entry[];
}

/** The glossary for paper: by subject, then by name. */
export function PrintedGlossary({ entries }: Props) {
  return (
    <div class="printed-glossary">
      <h1>{t('export.title')}</h1>
      <p>{tCount('export.printed', entries.length, { license: LICENSE })}</p>
      {subjects.map((subject) => {
        const own = entries.filter((entry) => entry.subject === subject);
        if (own.length === 0) return null;
        return (
          <section key={subject}>
            <h2>{subjectName(subject)}</h2>
            <dl>
              {own
                .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
                .map(({ id, name: term, also, short, long, source }) => (
                  <div key={id} class="printed-entry">
                    <dt>
                      <b>{term}</b>
                      {also.length > 0 && <span> ({also.map(({ text }) => text).join(', ')})</span>}
                    </dt>
                    <dd>
                      {short} {long} <small>{source.url}</small>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
