import { signal } from '@preact/signals';

import { createExportModel } from '@/components/glossary-export/export-model';
import { settingsFrom } from '@/core/settings/settings';

import { Options } from './Options';
import { createOptionsModel } from './options-model';

const noExports = createExportModel({
  ask: async () => {
    throw new Error('Nobody is asked in a picture');
  },
  save: () => {},
  print: async () => {},
  today: () => '2026-11-25',
});

export default {
  'as installed': options({}),
  'two sites paused, off everywhere': options({
    on: false,
    sitesOff: ['news.example', 'a-very-long-name-of-a-site.portal.northfieldhealth.example'],
  }),
  saved: options({}, 'Saved'),
  'could not be saved': options({}, '', 'The browser’s storage is full. Nothing was changed.'),
};

function options(stored: unknown, said = '', problem?: string) {
  const model = createOptionsModel(signal(settingsFrom(stored)), async () => {});
  model.said.value = said;
  model.problem.value = problem;
  return (
    <div class="cl options">
      <Options model={model} exports={noExports} />
    </div>
  );
}
