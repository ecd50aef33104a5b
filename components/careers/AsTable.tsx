import { ChevronDown } from 'lucide-preact';
import type { Figure } from '@/core/career/career';
import { t } from '@/texts/t';

import { signed, written } from './format';

export interface Row {
  readonly name: string;
  readonly figure: Figure;
  /** A gain or a loss: shown with its sign. */
  readonly isSigned?: boolean;
}

interface Props {
  rows: readonly Row[];
}

/** The figures behind a picture, each with its year. */
export function AsTable({ rows }: Props) {
  return (
    <details class="more">
      <summary>
        {t('careers.as_table')}
        <ChevronDown class="icon small" />
      </summary>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t('careers.figure')}</th>
            <th scope="col">{t('careers.of')}</th>
            <th scope="col" class="num">
              {t('careers.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figure, isSigned }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <bdi>{figure.vintage}</bdi>
              </td>
              <td class="num">
                <bdi>{isSigned ? signed(figure) : written(figure)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
