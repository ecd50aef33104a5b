import type { Career } from '@/core/career/career';
import { allJobs } from '@/core/career/careers';
import { t } from '@/texts/t';

import { AsTable, type Row } from './AsTable';
import { written } from './format';

interface Props {
  career: Pick<Career, 'past' | 'now' | 'comparison'>;
}

/** The widest bar stands for so many percent: all careers are drawn on one scale. */
const MOST = 40;
/** And takes so much of its line; the rest is for the number. */
const WIDEST = 80;

/** What the article expected, beside what is expected now. The past is drawn differently. */
export function ThenNow({ career: { past, now, comparison } }: Props) {
  return (
    <section class="block">
      <h3>{t('careers.then_now')}</h3>
      <dl class="then-now">
        <div>
          <dt>
            <bdi>{past.vintage}</bdi> <span class="tag past">{t('careers.article')}</span>
          </dt>
          <dd class="meter">
            <i class="then" style={{ '--v': widthOf(past) }} />
            <b>{written(past)}</b>
          </dd>
        </div>
        {now && (
          <div>
            <dt>
              <bdi>{now.growth.vintage}</bdi> <span class="tag now">{t('careers.bls')}</span>
            </dt>
            <dd class="meter">
              <i style={{ '--v': widthOf(now.growth) }} />
              <b>{written(now.growth)}</b>
            </dd>
          </div>
        )}
      </dl>
      <p class="small">
        <bdi lang="en">{comparison}</bdi>
        {now &&
          ` ${t('careers.all_growth', { of: allJobs.growth.vintage, growth: written(allJobs.growth) })}`}
      </p>
      <p class="small">{t('careers.hatched', { wording: past.wording })}</p>
      {now && <AsTable rows={rowsOf(past, now)} />}
    </section>
  );
}

function widthOf({ value }: { readonly value: number }): number {
  return (value / MOST) * WIDEST;
}

function rowsOf(past: Career['past'], now: NonNullable<Career['now']>): readonly Row[] {
  return [
    { name: t('careers.growth_article'), figure: past, isSigned: true },
    { name: t('careers.growth_bls'), figure: now.growth, isSigned: true },
    { name: t('careers.growth_all'), figure: allJobs.growth, isSigned: true },
    { name: t('careers.jobs'), figure: now.jobs },
    { name: t('careers.change'), figure: now.change, isSigned: true },
    ...(now.openings ? [{ name: t('careers.openings'), figure: now.openings }] : []),
  ];
}
