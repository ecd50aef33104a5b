import type { ExportModel } from './export-model';
import type { Format } from './formats';

interface Props {
  model: ExportModel;
}

const formats: readonly (readonly [Format, label: string])[] = [
  ['json', 'Save as JSON'],
  ['csv', 'Save as CSV'],
  ['anki', 'Save for Anki'],
];

/** Buttons that take the glossary along, and what came of the last one. */
export function GlossaryExport({ model }: Props) {
  const isBusy = model.doing.value !== undefined;
  return (
    <div class="set block">
      <p class="body">
        Take all entries along: CSV for a spreadsheet, Anki text for its File, Import. Yours to use
        and share with the name Codelight (CC BY 4.0).
      </p>
      <p class="row">
        {formats.map(([format, label]) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-disabled={isBusy}
            onClick={() => void model.save(format)}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => void model.print()}
        >
          Print
        </button>
      </p>
      <p class="small" role="status">
        {model.said.value}
      </p>
      {model.problem.value !== undefined && <p role="alert">{model.problem.value}</p>}
    </div>
  );
}
