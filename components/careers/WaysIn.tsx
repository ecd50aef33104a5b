import { pay, ways } from '@/core/career/careers';
import { english } from '@/texts/content';
import { t } from '@/texts/t';

import { Sources } from './Sources';

/** How to learn it: two kinds of program, three kinds of award. */
export function WaysIn() {
  return (
    <>
      <section class="block first">
        <h2 class="visually-hidden">{t('careers.views.ways')}</h2>
        <dl class="pairs">
          {ways.map(({ id, name, text }) => (
            <div key={id}>
              <dt class="way" {...english}>
                {name}
              </dt>
              <dd class="body" {...english}>
                {text}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="block">
        <h3>{t('careers.pay')}</h3>
        <p class="body" {...english}>
          {pay.text}
        </p>
      </section>
      <Sources of={[...ways, pay].map(({ source }) => source)} />
    </>
  );
}
