import { Trash2 } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';
import { hostFrom } from '@/core/address/host';
import { t } from '@/texts/t';

interface Props {
  title: string;
  why: string;
  sites: readonly string[];
  /** What the button beside each site does. */
  removal: 'remove' | 'turn_on';
  /** Called with a site that the learner has typed; without it there is no field to type one. */
  onAdd?: (site: string) => void;
  onRemove: (site: string) => void;
}

/** Sites, with a field to name another. */
export function SiteList({ title, why, sites, removal, onAdd, onRemove }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  function add(event: Event): void {
    event.preventDefault();
    if (!field.current || !onAdd) return;
    const site = hostFrom(field.current.value);
    const isKnown = site !== undefined && sites.includes(site);
    setProblem(
      site === undefined
        ? t('options.no_site', { example: t('options.site_example') })
        : isKnown
          ? t('options.site_known', { site })
          : undefined,
    );
    field.current.focus();
    if (site === undefined || isKnown) return;
    field.current.value = '';
    onAdd(site);
  }

  return (
    <div class="set block">
      <h3 ref={heading} tabIndex={-1} id={id}>
        {title}
      </h3>
      <p class="why">{why}</p>
      {sites.length > 0 && (
        <ul class="boxed">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="button"
                aria-label={t(`options.${removal}_site`, { site })}
                onClick={() => {
                  heading.current?.focus(); // the button may be about to go
                  onRemove(site);
                }}
              >
                {removal === 'remove' && <Trash2 class="icon small" />}
                {t(`options.${removal}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {onAdd && (
        <form class="adding" onSubmit={add}>
          <input
            ref={field}
            class="text"
            aria-labelledby={id}
            aria-invalid={problem !== undefined}
            aria-describedby={problem === undefined ? undefined : `${id}-problem`}
            placeholder={t('options.site_example')}
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit" class="button">
            {t('options.add')}
          </button>
        </form>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
