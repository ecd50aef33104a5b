import { useRef } from 'preact/hooks';

import type { Settings } from '@/core/settings/settings';

import { SwitchRow } from './SwitchRow';

interface Props {
  settings: Settings;
  onEverywhere: (on: boolean) => void;
  onTurnOn: (site: string) => void;
}

/** Where Codelight runs, and where the learner switched it off. */
export function Sites({ settings, onEverywhere, onTurnOn }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <SwitchRow
        label="Marks everywhere"
        why="Off reads and marks nothing, on any site."
        on={settings.on}
        onSwitch={onEverywhere}
      />
      <div class="set block">
        <h3 ref={heading} tabIndex={-1}>
          Paused on
        </h3>
        {settings.sitesOff.length === 0 ? (
          <p class="why">No site. The switch in the popup pauses the one you look at.</p>
        ) : (
          <ul class="boxed">
            {settings.sitesOff.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={`Turn on ${site}`}
                  onClick={() => {
                    heading.current?.focus(); // the button is about to go
                    onTurnOn(site);
                  }}
                >
                  Turn on
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
