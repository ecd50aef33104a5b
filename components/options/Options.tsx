import type { ExportModel } from '@/components/glossary-export/export-model';
import { GlossaryExport } from '@/components/glossary-export/GlossaryExport';
import { Logo } from '@/components/page/Logo';

import { CardSettings } from './CardSettings';
import { Group } from './Group';
import { Keys } from './Keys';
import type { OptionsModel } from './options-model';
import { SelectRow } from './SelectRow';
import { Sites } from './Sites';
import { SwitchRow } from './SwitchRow';

interface Props {
  model: OptionsModel;
  exports: ExportModel;
}

const sections = [
  'Reading',
  'Card',
  'Sites',
  'Keyboard',
  'Look',
  'Glossary',
  'Privacy',
  'About',
] as const;

/** Every choice there is, on one page; each is kept at once. */
export function Options({ model, exports }: Props) {
  const settings = model.settings.value;
  const { choose } = model;
  return (
    <>
      <nav class="nav" aria-label="Options">
        <h1 class="brand">
          <Logo />
          <span>
            Codelight<span class="visually-hidden"> options</span>
          </span>
        </h1>
        {sections.map((name) => (
          <a key={name} href={`#${name}`}>
            {name}
          </a>
        ))}
        <p class="small said" role="status">
          {model.said.value}
        </p>
      </nav>
      {settings && (
        <main>
          {model.problem.value !== undefined && <p role="alert">{model.problem.value}</p>}
          <Group name="Reading">
            <SwitchRow
              label="Only the first in each section"
              why="Off marks every occurrence, up to 500 on a page."
              on={settings.occurrences === 'first'}
              onSwitch={(on) => void choose({ occurrences: on ? 'first' : 'all' })}
            />
          </Group>
          <Group name="Card">
            <CardSettings settings={settings} onChoose={(change) => void choose(change)} />
          </Group>
          <Group name="Sites">
            <Sites
              settings={settings}
              onEverywhere={(on) => void choose({ on })}
              onTurnOn={(site) => void model.turnOn(site)}
            />
          </Group>
          <Group name="Keyboard">
            <Keys />
          </Group>
          <Group name="Look">
            <SelectRow
              label="Theme"
              why="Also for the card on pages."
              value={settings.theme}
              options={[
                ['system', 'As the system'],
                ['light', 'Light'],
                ['dark', 'Dark'],
              ]}
              onSelect={(theme) => void choose({ theme })}
            />
          </Group>
          <Group name="Glossary">
            <GlossaryExport model={exports} />
          </Group>
          <Group name="Privacy">
            <div class="set block">
              <p class="body">
                Everything stays in this browser: Codelight sends nothing anywhere. Form fields and
                text you edit are never read.
              </p>
            </div>
          </Group>
          <Group name="About">
            <div class="set block">
              <p class="body">
                Education only. Not coding, billing, legal or medical advice. Check the current code
                book and payer.
              </p>
            </div>
          </Group>
        </main>
      )}
    </>
  );
}
