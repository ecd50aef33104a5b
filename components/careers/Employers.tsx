import type { Occupation } from '@/core/career/career';
import { t } from '@/texts/t';

import { written } from './format';

interface Props {
  employers: Occupation['employers'];
}

/** Who employs most of an occupation, and what they pay. */
export function Employers({ employers }: Props) {
  const [largest] = employers;
  if (!largest) return null;
  return (
    <table class="plain employers">
      <thead>
        <tr>
          <th scope="col">{t('careers.employer')}</th>
          <th scope="col" class="num">
            {t('careers.jobs')} <bdi class="tag now">{largest.share.vintage}</bdi>
          </th>
          <th scope="col" class="num">
            {t('careers.median')} <bdi class="tag now">{largest.medianPay.vintage}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {employers.map(({ place, share, medianPay }) => (
          <tr key={place}>
            <th scope="row">
              <bdi lang="en">{place}</bdi>
            </th>
            <td class="num">{written(share)}</td>
            <td class="num">{written(medianPay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
