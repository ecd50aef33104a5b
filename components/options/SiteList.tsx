import { Trash2 } from 'lucide-preact';
import { useId, useRef, useState } from 'preact/hooks';

import { siteIn } from '@/core/settings/site-rules';

interface Props {
  title: string;
  why: string;
  sites: readonly string[];
  /** Of the button beside each site: "Turn on", "Remove". */
  removal: string;
  /** For the field in which a site is named; without it, none can be added here. */
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
    const site = siteIn(field.current.value);
    const isKnown = site !== undefined && sites.includes(site);
    setProblem(site === undefined ? NO_SITE : isKnown ? `${site} is on the list.` : undefined);
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
                aria-label={`${removal} ${site}`}
                onClick={() => {
                  heading.current?.focus(); // the button may be about to go
                  onRemove(site);
                }}
              >
                {removal === 'Remove' && <Trash2 class="icon small" />}
                {removal}
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
            placeholder="portal.example.org"
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit" class="button">
            Add
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

const NO_SITE = 'That names no site. Write it like portal.example.org, or paste its address.';
