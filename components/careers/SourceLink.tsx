import { ExternalLink } from 'lucide-preact';
import { sourceOf } from '@/core/career/careers';
import { english } from '@/texts/content';
import { RichText } from '@/texts/RichText';

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
        <RichText
          of="careers.edition"
          with={{ day: <time dateTime={edition}>{onDay(edition)}</time> }}
        />
      )}
      {edition === undefined && checked !== undefined && (
        <RichText
          of="careers.read"
          with={{ day: <time dateTime={checked}>{onDay(checked)}</time> }}
        />
      )}
      .
    </>
  );
}

function lastWordAt(text: string): number {
  return text.lastIndexOf(' ') + 1;
}
