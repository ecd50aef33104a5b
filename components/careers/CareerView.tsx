import { BackButton } from '@/components/parts/BackButton';
import { Banner } from '@/components/parts/Banner';
import { allJobs, careerOf } from '@/core/career/careers';
import { english } from '@/texts/content';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

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
  const otherName = other?.now?.occupation.toLowerCase() ?? '';
  return (
    <article>
      <div class="block first">
        <BackButton to={t('careers.title')} onBack={onBack} />
        <h2 class="word" tabIndex={-1} {...english}>
          {career.name}
        </h2>
        {now && (
          <p class="small">
            <RichText
              of="careers.counted_as"
              with={{
                occupation: <bdi lang="en">{now.occupation.toLowerCase()}</bdi>,
                code: <bdi>{now.code}</bdi>,
              }}
            />
          </p>
        )}
        <p class="lead" {...english}>
          {career.summary}
        </p>
        {other?.now && (
          <Banner
            kind="info"
            actions={[[t('careers.see', { occupation: otherName }), () => onOpen(other.id)]]}
          >
            {t('careers.not_alone', { occupation: otherName })}
          </Banner>
        )}
      </div>
      {now && (
        <dl class="facts">
          <Figure label={t('careers.median_pay')} figure={now.medianPay} />
          {now.openings ? (
            <Figure label={t('careers.openings')} figure={now.openings} />
          ) : (
            <Figure label={t('careers.jobs')} figure={now.jobs} />
          )}
        </dl>
      )}
      {now && <PayRange now={now} />}
      <ThenNow career={career} />
      <section class="block">
        <h3>{t('careers.duties')}</h3>
        <ul class="bullets">
          {career.duties.map((duty) => (
            <li key={duty}>
              <bdi lang="en">{duty}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section class="block">
        <h3>{t('careers.where')}</h3>
        <p class="body" {...english}>
          {career.settings}
        </p>
        {now && <Employers employers={now.employers} />}
      </section>
      <section class="block">
        <h3>{t('careers.education')}</h3>
        <p class="body" {...english}>
          {career.education}
        </p>
      </section>
      {remarks.length > 0 && (
        <section class="block">
          <h3>{t('careers.remarks')}</h3>
          {remarks.map((remark) => (
            <p key={remark} class="body" {...english}>
              {remark}
            </p>
          ))}
        </section>
      )}
      <Sources of={[...career.sources, ...(now ? sourcesOfAllJobs : [])]} />
    </article>
  );
}
