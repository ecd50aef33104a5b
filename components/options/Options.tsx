import { Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ExportModel } from '@/components/glossary-export/export-model';
import { GlossaryExport } from '@/components/glossary-export/GlossaryExport';
import { Logo } from '@/components/parts/Logo';
import { SitesState } from '@/components/parts/SitesState';
import { t, tCount } from '@/texts/t';
import { About } from './About';
import { CardSettings } from './CardSettings';
import { GoalRow } from './GoalRow';
import { Group } from './Group';
import { type CommandKeys, Keys } from './Keys';
import { Look } from './Look';
import { OwnTermsRow } from './OwnTermsRow';
import type { OptionsModel } from './options-model';
import { Privacy } from './Privacy';
import { ReadingSettings } from './ReadingSettings';
import { Sites } from './Sites';
import type { StoredModel } from './stored-model';
import { TakeAlong } from './TakeAlong';
import { useCurrentSection } from './use-current-section';
import { useRowSearch } from './use-row-search';

interface Props {
  model: OptionsModel;
  stored: StoredModel;
  version: string;
  commands: readonly CommandKeys[] | undefined;
  onChangeKeys: () => void;
  onOwnTerms: () => void;
  onSave: (text: string) => void;
  exports: ExportModel;
}

/** A section, by its address in the page. */
type GroupName =
  | 'Reading'
  | 'Card'
  | 'Sites'
  | 'Keyboard'
  | 'Look'
  | 'Glossary'
  | 'Take_along'
  | 'Privacy'
  | 'About';

/** Every choice there is, on one page; each is kept at once. */
export function Options(props: Props) {
  const { model, stored, version, commands, onChangeKeys, onOwnTerms, onSave, exports } = props;
  const settings = model.settings.value;
  const choose = (change: Parameters<OptionsModel['choose']>[0]) => void model.choose(change);
  const main = useRef<HTMLElement>(null);
  const typed = model.typed.value;
  const current = useCurrentSection(main, settings !== undefined);
  const count = useRowSearch(main, typed);
  const nextKey = commands?.find(({ name }) => name === 'next-mark')?.keys;
  if (!settings) return null;
  const groups: readonly (readonly [name: GroupName, rows: ComponentChildren])[] = [
    ['Reading', <ReadingSettings key="reading" settings={settings} onChoose={choose} />],
    ['Card', <CardSettings key="card" settings={settings} nextKey={nextKey} onChoose={choose} />],
    ['Sites', <Sites key="sites" settings={settings} onChoose={choose} />],
    ['Keyboard', <Keys key="keys" commands={commands} onChange={onChangeKeys} />],
    ['Look', <Look key="look" settings={settings} onChoose={choose} />],
    [
      'Glossary',
      <>
        <OwnTermsRow onOpen={onOwnTerms} />
        <GoalRow goal={settings.goal} onGoal={(goal) => choose({ goal })} />
        <GlossaryExport model={exports} />
      </>,
    ],
    [
      'Take_along',
      <TakeAlong
        key="take"
        onExport={() => onSave(model.written())}
        onImport={(text) => void model.bringIn(text)}
        onDefaults={() => void model.setBack()}
        onUndo={model.undo.done.value?.undo}
      />,
    ],
    ['Privacy', <Privacy key="privacy" stored={stored} />],
    ['About', <About key="about" version={version} />],
  ];
  return (
    <>
      <nav class="nav" aria-label={t('parts.options')}>
        <h1 class="brand">
          <Logo />
          <span>
            Codelight<span class="visually-hidden">{t('options.options')}</span>
          </span>
        </h1>
        <search class="field">
          <Search class="icon" />
          <input
            type="search"
            aria-label={t('options.search')}
            placeholder={t('options.search')}
            value={typed}
            onInput={(event) => {
              model.typed.value = event.currentTarget.value;
            }}
          />
        </search>
        {groups.map(([name]) => (
          <a key={name} href={`#${name}`} aria-current={name === current ? 'true' : undefined}>
            {t(`options.groups.${name}`)}
          </a>
        ))}
        <p class={`small said${typed.trim() === '' ? ' done' : ''}`} role="status">
          {typed.trim() === '' ? model.said.value : tCount('options.found', count)}
        </p>
      </nav>
      <main ref={main}>
        {model.problem.value !== undefined && (
          <p class="problem" role="alert">
            {model.problem.value}
          </p>
        )}
        <SitesState settings={settings} onKnown={() => void model.knowState()} />
        {groups.map(([name, rows]) => (
          <Group key={name} id={name} name={t(`options.groups.${name}`)}>
            {rows}
          </Group>
        ))}
        {typed.trim() !== '' && count === 0 && <p class="body">{t('options.nothing_found')}</p>}
      </main>
    </>
  );
}
