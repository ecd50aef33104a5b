import { sampleEntry } from '@/components/glossary/sample-entry.fixture';
import type { Ask } from '@/core/protocol/protocol';

import { createExportModel } from './export-model';
import { GlossaryExport } from './GlossaryExport';
import { PrintedGlossary } from './PrintedGlossary';

export default {
  resting: drawn({}),
  'being made': drawn({ doing: 'csv' }),
  saved: drawn({ said: '1,024 entries are in codelight-glossary-2026-11-25.csv' }),
  'nobody answered': drawn({ problem: 'Codelight does not answer.' }),
  'on paper': <PrintedGlossary entries={[sampleEntry]} />,
};

function drawn({ doing, said = '', problem }: { doing?: 'csv'; said?: string; problem?: string }) {
  const model = createExportModel({
    ask: (async () => [sampleEntry]) as unknown as Ask, // the one answer it asks for
    save: () => {},
    print: async () => {},
    today: () => '2026-11-25',
  });
  model.doing.value = doing;
  model.said.value = said;
  model.problem.value = problem;
  return (
    <div class="cl part options">
      <GlossaryExport model={model} />
    </div>
  );
}
