import { cpc } from '@/core/career/careers';
import { english } from '@/texts/content';
import { t } from '@/texts/t';

import { Sources } from './Sources';

/** The credential that the article names. */
export function Cpc() {
  return (
    <>
      <section class="block first">
        <h2 class="word" {...english}>
          {cpc.name}
        </h2>
        <p class="small">{t('careers.awarded', { body: cpc.body })}</p>
        <dl class="pairs">
          {cpc.facts.map(({ label, text }) => (
            <div key={label}>
              <dt class="label" {...english}>
                {label}
              </dt>
              <dd class="body" {...english}>
                {text}
              </dd>
            </div>
          ))}
        </dl>
        <p class="small" {...english}>
          {cpc.remark}
        </p>
      </section>
      <Sources of={cpc.facts.map(({ source }) => source)} />
    </>
  );
}
