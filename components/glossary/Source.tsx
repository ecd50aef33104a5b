import type { Entry } from '@/core/glossary/entry';

type Props = Pick<Entry, 'source' | 'checked'>;

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** Where an entry can be checked, and when it was. */
export function Source({ source: { title, url }, checked }: Props) {
  return (
    <p class="small">
      Source:{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
      , checked <time dateTime={checked}>{format.format(new Date(checked))}</time>
    </p>
  );
}
