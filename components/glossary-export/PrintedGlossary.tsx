import { subjectName } from '@/components/words/names';
import type { Entry } from '@/core/glossary/entry';
import { subjects } from '@/core/glossary/subjects';

interface Props {
  entries: readonly Entry[];
}

/** The glossary for paper: by subject, then by name. */
export function PrintedGlossary({ entries }: Props) {
  return (
    <div class="printed-glossary">
      <h1>Codelight glossary</h1>
      <p>{entries.length} entries. Education only. CC BY 4.0.</p>
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
