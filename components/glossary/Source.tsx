import type { Entry } from '@/core/glossary/entry';
import { english } from '@/texts/content';
import { date } from '@/texts/formats';
import { RichText } from '@/texts/RichText';

type Props = Pick<Entry, 'source' | 'checked'>;

/** Where an entry can be checked, and when it was. */
export function Source({ source: { title, url }, checked }: Props) {
  return (
    <p class="small">
      <RichText
        of="glossary.source"
        with={{
          source: (
            <a href={url} target="_blank" rel="noopener noreferrer" {...english}>
              {title}
            </a>
          ),
          day: (
            <time dateTime={checked}>
              {date(Date.parse(checked), { dateStyle: 'medium', timeZone: 'UTC' })}
            </time>
          ),
        }}
      />
    </p>
  );
}
