import { signal } from '@preact/signals';

import { createExportModel } from '@/components/glossary-export/export-model';
import type { Ask } from '@/core/protocol/protocol';
import { settingsFrom } from '@/core/settings/settings';

import { Options } from './Options';
import { createOptionsModel, type OptionsModel } from './options-model';
import { createStoredModel, type StoredModel } from './stored-model';

const counts = { notes: 48, own: 2, markings: 1, trash: 0 };
const ask = (async (name: string) => (name === 'everything.count' ? counts : {})) as Ask;
const noExports = createExportModel({
  ask: async () => {
    throw new Error('Nobody is asked in a picture');
  },
  save: () => {},
  print: async () => {},
  today: () => '2026-11-25',
});
const commands = [
  { name: '_execute_action', keys: 'Alt+Shift+L' },
  { name: 'next-mark', keys: 'Alt+Shift+.' },
];

export default {
  'as installed': options({}),
  'two sites paused, off everywhere': options({
    on: false,
    sitesOff: ['news.example', 'a-very-long-name-of-a-site.portal.northfieldhealth.example'],
  }),
  'work systems, only listed sites': options({
    workSystems: ['ehr.riverside.example', 'clearing.example'],
    onlyListed: true,
    sitesOn: ['course.example'],
    markStrength: 'bold',
    markColour: 'plum',
  }),
  'only listed sites, none listed': options({ onlyListed: true }),
  'nothing marked, quiet': options({ markTerms: false, markNotes: false, markStrength: 'quiet' }),
  'work systems restored': options({
    workSystems: ['ehr.riverside.example', 'clearing.example'],
    workSystemsState: 'restored',
  }),
  'work systems lost': options({ workSystemsState: 'lost' }),
  saved: options({}, (model) => {
    model.said.value = 'Saved';
  }),
  'could not be saved': options({}, (model) => {
    model.problem.value = 'The browser’s storage is full. Nothing was changed.';
  }),
  'settings brought in': options({ theme: 'light' }, (model) => {
    model.said.value = 'Settings brought in';
    model.undo.say('', async () => true);
  }),
  'a search': options({}, (model) => {
    model.typed.value = 'card';
  }),
  'a search that finds nothing': options({}, (model) => {
    model.typed.value = 'zebra';
  }),
  erased: options({}, (_, stored) => void stored.erase()),
  'nobody answers': options({}, (_, stored) => void stored.load(), {
    ask: () => Promise.reject(new Error('Codelight does not answer; try again.')),
    commands: undefined,
  }),
};

function options(
  stored: unknown,
  before: (model: OptionsModel, stored: StoredModel) => void = () => {},
  parts: { ask?: Ask; commands?: typeof commands | undefined } = {},
) {
  const model = createOptionsModel(signal(settingsFrom(stored)), async () => {});
  const storedModel = createStoredModel(parts.ask ?? ask);
  void storedModel.load();
  before(model, storedModel);
  return (
    <div class="cl options">
      <Options
        model={model}
        stored={storedModel}
        exports={noExports}
        version="0.2.0"
        commands={'commands' in parts ? parts.commands : commands}
        onChangeKeys={() => {}}
        onOwnTerms={() => {}}
        onSave={() => {}}
      />
    </div>
  );
}
