import { BackButton } from '@/components/page/BackButton';
import { Banner } from '@/components/parts/Banner';
import { allJobs, careerOf } from '@/core/career/careers';

import { Employers } from './Employers';
import { Figure } from './Figure';
import { PayRange } from './PayRange';
import { Sources } from './Sources';
import { ThenNow } from './ThenNow';

interface Props {
  id: string;
  onBack: () => void;
  onOpen: (id: string) => void;
}

/** The figures of a career stand beside those of all jobs. */
const sourcesOfAllJobs = [allJobs.medianPay.source, allJobs.growth.source];

/** One career: what the figures say, what is done, where, and with which education. */
export function CareerView({ id, onBack, onOpen }: Props) {
  const career = careerOf(id);
  const { now, remarks } = career;
  const other = career.countedWith === undefined ? undefined : careerOf(career.countedWith);
  return (
    <article>
      <div class="block first">
        <BackButton to="Careers" onBack={onBack} />
        <h2 class="word" tabIndex={-1}>
          {career.name}
        </h2>
        {now && (
          <p class="small">
            BLS counts them as {now.occupation.toLowerCase()}, <bdi>{now.code}</bdi>
          </p>
        )}
        <p class="lead">{career.summary}</p>
        {other?.now && (
          <Banner
            kind="info"
            actions={[[`See ${other.now.occupation.toLowerCase()}`, () => onOpen(other.id)]]}
          >
            BLS has no figures for this role alone. It counts medical coders among{' '}
            {other.now.occupation.toLowerCase()}.
          </Banner>
        )}
      </div>
      {now && (
        <dl class="facts">
          <Figure label="Median pay" figure={now.medianPay} />
          {now.openings ? (
            <Figure label="Openings a year" figure={now.openings} />
          ) : (
            <Figure label="Jobs" figure={now.jobs} />
          )}
        </dl>
      )}
      {now && <PayRange now={now} />}
      <ThenNow career={career} />
      <section class="block">
        <h3>Duties</h3>
        <ul class="bullets">
          {career.duties.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ul>
      </section>
      <section class="block">
        <h3>Where</h3>
        <p class="body">{career.settings}</p>
        {now && <Employers employers={now.employers} />}
      </section>
      <section class="block">
        <h3>Education</h3>
        <p class="body">{career.education}</p>
      </section>
      {remarks.length > 0 && (
        <section class="block">
          <h3>Worth knowing</h3>
          {remarks.map((remark) => (
            <p key={remark} class="body">
              {remark}
            </p>
          ))}
        </section>
      )}
      <Sources of={[...career.sources, ...(now ? sourcesOfAllJobs : [])]} />
    </article>
  );
}
