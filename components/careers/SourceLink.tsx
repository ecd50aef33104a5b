import { ExternalLink } from 'lucide-preact';
import { english } from '@/components/words/content';
import { Words } from '@/components/words/Words';
import { sourceOf } from '@/core/career/careers';

import { onDay } from './format';

interface Props {
  /** Id of a source. */
  id: string;
}

/** Where something can be checked; which edition, or when it was read. */
export function SourceLink({ id }: Props) {
  const { title, url, edition, checked } = sourceOf(id);
  return (
    <>
      {url === undefined ? (
        <bdi lang="en">{title}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer" {...english}>
          {title.slice(0, lastWordAt(title))}
          <span class="out">
            {title.slice(lastWordAt(title))}
            <ExternalLink class="icon" aria-hidden="true" />
          </span>
        </a>
      )}
      {edition !== undefined && (
        <Words
          of="careers.edition"
          with={{ day: <time dateTime={edition}>{onDay(edition)}</time> }}
        />
      )}
      {edition === undefined && checked !== undefined && (
        <Words of="careers.read" with={{ day: <time dateTime={checked}>{onDay(checked)}</time> }} />
      )}
      .
    </>
  );
}

function lastWordAt(text: string): number {
  return text.lastIndexOf(' ') + 1;
}
