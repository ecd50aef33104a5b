import { ArrowLeft } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';

import { careerOf } from '@/core/career/careers';

import { Figure } from './Figure';
import { inDollars, inNumbers } from './format';
import { PayRange } from './PayRange';
import { ThenNow } from './ThenNow';

interface Props {
  id: string;
  onBack: () => void;
}

/** One career: what is done, where, with which education, and what the figures say. */
export function CareerView({ id, onBack }: Props) {
  const { name, today, summary, duties, settings, education, remarks, ...outlook } = careerOf(id);
  const { now, countedWith } = outlook;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article>
      <div class="block first">
        <button type="button" class="button plain" onClick={onBack}>
          <ArrowLeft class="icon small flip" />
          Careers
        </button>
        <h2 class="word" tabIndex={-1} ref={heading}>
          {name}
        </h2>
        <p class="small">{now ? `${today}, ${now.code}` : today}</p>
        <p class="lead">{summary}</p>
      </div>
      {now && (
        <dl class="facts">
          <Figure label="Median pay" value={inDollars(now.pay.median)} vintage={now.pay.vintage} />
          {now.openings ? (
            <Figure
              label="Openings a year"
              value={inNumbers(now.openings.perYear)}
              vintage={now.openings.vintage}
            />
          ) : (
            <Figure label="Jobs" value={inNumbers(now.jobs.value)} vintage={now.jobs.vintage} />
          )}
        </dl>
      )}
      {now && <PayRange pay={now.pay} />}
      <ThenNow career={outlook} />
      {countedWith !== undefined && (
        <p class="body block">See {careerOf(countedWith).name} for the figures of today.</p>
      )}
      <section class="block">
        <h3>Duties</h3>
        <ul class="bullets">
          {duties.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ul>
      </section>
      <section class="block">
        <h3>Where</h3>
        <p class="body">{settings}</p>
      </section>
      <section class="block">
        <h3>Education</h3>
        <p class="body">{education}</p>
        {remarks.map((remark) => (
          <p key={remark} class="small">
            {remark}
          </p>
        ))}
        {now && (
          <p class="small">
            Source:{' '}
            <a href={now.source.url} target="_blank" rel="noopener noreferrer">
              {now.source.title}
            </a>
          </p>
        )}
      </section>
    </article>
  );
}
