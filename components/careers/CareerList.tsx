import { allJobs, careers } from '@/core/career/careers';

import { inDollars, inPercent } from './format';

interface Props {
  onOpen: (id: string) => void;
}

/** The four careers, with what they pay and how they grow. */
export function CareerList({ onOpen }: Props) {
  return (
    <>
      <h2 class="section-title">
        Four to start from <span class="small">median pay, growth</span>
      </h2>
      <ul class="rows">
        {careers.map(({ id, name, today, now }) => (
          <li key={id}>
            <button type="button" class="item job" onClick={() => onOpen(id)}>
              <b>{name}</b>
              <span class="num">{now && inDollars(now.pay.median)}</span>
              <span class="small">{today}</span>
              <span class="num small">{now && `+${inPercent(now.growth.percent)}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="small block">
        Pay {allJobs.payVintage}; growth {allJobs.growthVintage}. All jobs:{' '}
        {inDollars(allJobs.medianPay)}, +{inPercent(allJobs.growthPercent)}.{' '}
        <a href={allJobs.source.url} target="_blank" rel="noopener noreferrer">
          {allJobs.source.title}
        </a>
        .
      </p>
    </>
  );
}
