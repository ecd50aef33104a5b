import { t } from '@/texts/t';

import type { ExportModel } from './export-model';
import { type Format, LICENSE } from './formats';

interface Props {
  model: ExportModel;
}

const formats: readonly Format[] = ['json', 'csv', 'anki'];

/** Buttons that take the glossary along, and what came of the last one. */
export function GlossaryExport({ model }: Props) {
  const isBusy = model.doing.value !== undefined;
  return (
    <div class="set block">
      <h3>{t('export.take')}</h3>
      <p class="why">{t('export.what', { license: LICENSE })}</p>
      <p class="row">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-disabled={isBusy}
            onClick={() => void model.save(format)}
          >
            {t(`export.${format}`)}
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => void model.print()}
        >
          {t('export.print')}
        </button>
      </p>
      <p class="small" role="status">
        {model.said.value}
      </p>
      {model.problem.value !== undefined && (
        <p class="problem" role="alert">
          {model.problem.value}
        </p>
      )}
    </div>
  );
}
