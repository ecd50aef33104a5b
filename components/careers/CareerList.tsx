import { allJobs, careers } from '@/core/career/careers';
import { english } from '@/texts/content';
import { t } from '@/texts/t';

import { signed, written } from './format';
import { Sources } from './Sources';

interface Props {
  onOpen: (id: string) => void;
}

const sources = careers
  .flatMap(({ now }) => (now ? [now.medianPay, now.growth] : []))
  .concat(allJobs.medianPay, allJobs.growth)
  .map(({ source }) => source);

/** The four careers, with what they pay and how they grow. */
export function CareerList({ onOpen }: Props) {
  const { medianPay, growth } = allJobs;
  return (
    <>
      <h2 class="section-title">
        {t('careers.four')} <span class="small">{t('careers.four_more')}</span>
      </h2>
      <ul class="rows">
        {careers.map(({ id, name, brief, now }) => (
          <li key={id}>
            <button type="button" class="item job" data-step={id} onClick={() => onOpen(id)}>
              <b {...english}>{name}</b>
              <span class="num">{now && <bdi>{written(now.medianPay)}</bdi>}</span>
              <span class={now ? 'small' : 'small wide'} {...english}>
                {brief}
              </span>
              {now && (
                <span class="num small">
                  <bdi>{signed(now.growth)}</bdi>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <div class="block">
        <p class="small">
          {t('careers.all_jobs', {
            pay_of: medianPay.vintage,
            growth_of: growth.vintage,
            pay: written(medianPay),
            growth: signed(growth),
          })}
        </p>
      </div>
      <Sources of={sources} />
    </>
  );
}
