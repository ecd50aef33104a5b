import { subjectName } from '@/texts/names';
import { t } from '@/texts/t';

import { type PagePanelModel, pageParts } from './page-panel-model';

interface Props {
  model: PagePanelModel;
}

/** Of what the page holds: all, its terms or its notes; and terms of one subject. */
export function PageFilters({ model: { part, subject, subjects } }: Props) {
  return (
    <div class="filters">
      <fieldset class="segments">
        <legend class="visually-hidden">{t('sidebar.show_on_page')}</legend>
        {pageParts.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={part.value === one}
            onClick={() => {
              part.value = one;
            }}
          >
            {t(`sidebar.parts.${one}`)}
          </button>
        ))}
      </fieldset>
      {part.value !== 'notes' && subjects.value.length > 1 && (
        <select
          class="select"
          aria-label={t('own.subject')}
          value={subject.value}
          onChange={(event) => {
            const chosen = subjects.value.find((one) => one === event.currentTarget.value);
            subject.value = chosen ?? '';
          }}
        >
          <option value="">{t('sidebar.any_subject')}</option>
          {subjects.value.map((one) => (
            <option key={one} value={one}>
              {subjectName(one)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
