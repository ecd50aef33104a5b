import { signal } from '@preact/signals';

import { createExportModel } from '@/components/glossary-export/export-model';
import type { Ask } from '@/core/protocol/protocol';
import { settingsFrom } from '@/core/settings/settings';

import { Options } from './Options';
import { createOptionsModel } from './options-model';
import { createStoredModel } from './stored-model';

const rows = { notes: Array(48).fill({}), own: [{}, {}], markings: [{}], trash: [] };
const ask = (async (name: string) => (name === 'everything.read' ? rows : null)) as Ask;
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
  saved: options({}, 'Saved'),
  'could not be saved': options({}, '', 'The browser’s storage is full. Nothing was changed.'),
};

function options(stored: unknown, said = '', problem?: string) {
  const model = createOptionsModel(signal(settingsFrom(stored)), async () => {});
  model.said.value = said;
  model.problem.value = problem;
  const storedModel = createStoredModel(ask);
  void storedModel.load();
  return (
    <div class="cl options">
      <Options
        model={model}
        stored={storedModel}
        exports={noExports}
        version="0.2.0"
        commands={commands}
        onChangeKeys={() => {}}
        onSave={() => {}}
      />
    </div>
  );
}
