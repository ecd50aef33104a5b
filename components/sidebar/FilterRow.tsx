import { exams } from '@/core/glossary/exams';
import { type Stage, stages } from '@/core/glossary/stages';
import { stageName } from '@/texts/names';
import { t } from '@/texts/t';

import type { Filters } from './shelves';

interface Props {
  filters: Filters;
  onFilter: (change: Partial<Filters>) => void;
}

/** Entries of one exam, of one stage of the claim, or of both. */
export function FilterRow({ filters, onFilter }: Props) {
  function filterStage(name: string): void {
    onFilter({ stage: stages.find((stage): stage is Stage => stage === name) ?? '' });
  }

  return (
    <div class="filters">
      <select
        class="select"
        aria-label={t('sidebar.exam')}
        value={filters.exam}
        onChange={(event) => onFilter({ exam: event.currentTarget.value })}
      >
        <option value="">{t('sidebar.any_exam')}</option>
        {exams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        class="select"
        aria-label={t('sidebar.stage')}
        value={filters.stage}
        onChange={(event) => filterStage(event.currentTarget.value)}
      >
        <option value="">{t('sidebar.any_stage')}</option>
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {upper(stageName(stage))}
          </option>
        ))}
      </select>
    </div>
  );
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
