import { careers } from '@/core/career/careers';
import { careerFacts, factOfTheDay } from '@/core/career/fact-of-the-day';

import { inDollars, inNumbers, inPercent } from './format';

interface Props {
  /** Epoch milliseconds. */
  now: number;
  onCareers: () => void;
}

const DAY = 86_400_000;
const written = { dollars: inDollars, percent: inPercent, people: inNumbers };

/** One career figure, another each day, with its year and source. */
export function FactOfTheDay({ now, onCareers }: Props) {
  const fact = factOfTheDay(careerFacts(careers), Math.floor(now / DAY));
  if (!fact) return null;
  const { about, value, unit, text, vintage, source } = fact;
  return (
    <section class="fact" aria-label="Career fact of the day">
      <p class="row spread">
        <span class="label">{about}</span>
        <span class="tag now">{vintage}</span>
      </p>
      <p>
        <span class="figure">{written[unit](value)}</span> {text}
      </p>
      <p class="small">
        {source.title}.{' '}
        <button type="button" class="link" onClick={onCareers}>
          See careers
        </button>
      </p>
    </section>
  );
}
