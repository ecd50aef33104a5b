import { ExternalLink } from 'lucide-preact';

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
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
          <ExternalLink class="icon out" aria-hidden="true" />
        </a>
      )}
      {edition !== undefined && (
        <>
          , edition of <time dateTime={edition}>{onDay(edition)}</time>; a later one may be out
        </>
      )}
      {edition === undefined && checked !== undefined && (
        <>
          , read <time dateTime={checked}>{onDay(checked)}</time>
        </>
      )}
      .
    </>
  );
}
