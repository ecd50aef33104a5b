import type { Career } from '@/core/career/career';
import { allJobs } from '@/core/career/careers';

import { inPercent } from './format';

interface Props {
  career: Pick<Career, 'then' | 'now' | 'comparison'>;
}

/** The widest bar, in percent: both are drawn on one scale. */
const MOST = 40;

/** What the article expected, beside what is expected now. The past is drawn differently. */
export function ThenNow({ career: { then, now, comparison } }: Props) {
  return (
    <section class="block">
      <h3>Growth, then and now</h3>
      <dl class="then-now">
        <div>
          <dt>
            {then.period} <span class="tag past">article</span>
          </dt>
          <dd class="meter">
            <i class="then" style={{ '--v': (then.growth / MOST) * 75 }} />
            <b>{inPercent(then.growth)}</b>
          </dd>
        </div>
        {now && (
          <div>
            <dt>
              {now.growth.vintage} <span class="tag now">BLS</span>
            </dt>
            <dd class="meter">
              <i style={{ '--v': (now.growth.percent / MOST) * 75 }} />
              <b>{inPercent(now.growth.percent)}</b>
            </dd>
          </div>
        )}
      </dl>
      <p class="small">
        The article called its figure “{then.wording}”; the period is long past. {comparison}
        {now && ` All jobs, ${allJobs.growthVintage}: ${inPercent(allJobs.growthPercent)}.`}
      </p>
    </section>
  );
}
