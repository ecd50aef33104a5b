import { billers, coders, field, specialists, stagesOfWork, together } from '@/core/career/careers';
import { cycle } from '@/core/glossary/stages';
import { english } from '@/texts/content';
import { partName, stageName } from '@/texts/names';
import { t } from '@/texts/t';

import { Sources } from './Sources';

/** Two jobs, side by side along the claim cycle. */
export function BillersAndCoders() {
  return (
    <>
      <section class="block first">
        <h2 class="visually-hidden">{t('careers.views.compared')}</h2>
        <dl class="views">
          <div class="view">
            <dt>{t('careers.billers')}</dt>
            <dd {...english}>{billers.text}</dd>
          </div>
          <div class="view coder">
            <dt>{t('careers.coders')}</dt>
            <dd {...english}>{coders.text}</dd>
          </div>
        </dl>
        <p class="body" {...english}>
          {together.text}
        </p>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must take the arrow keys */}
      <section class="block scroller" aria-label={t('careers.along')} tabIndex={0}>
        <table class="plain who">
          <thead>
            <tr>
              <th scope="col">{t('careers.stage')}</th>
              <th scope="col">{t('careers.biller')}</th>
              <th scope="col">{t('careers.coder')}</th>
            </tr>
          </thead>
          {cycle.map(({ part, stages }) => (
            <tbody key={part}>
              <tr>
                <th scope="rowgroup" colSpan={3} class="phase">
                  {partName(part)}
                </th>
              </tr>
              {stagesOfWork
                .filter(({ stage }) => stages.some((own) => own === stage))
                .map(({ stage, biller, coder }) => (
                  <tr key={stage}>
                    <th scope="row">{stageName(stage)}</th>
                    <td {...english}>{biller}</td>
                    <td {...english}>{coder}</td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </section>
      <section class="block">
        <h3>{t('careers.specialists')}</h3>
        <p class="body" {...english}>
          {specialists.text}
        </p>
        <ul class="bullets">
          {specialists.responsibilities.map((one) => (
            <li key={one}>
              <bdi lang="en">{one}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section class="block">
        <h3>{t('careers.field')}</h3>
        <p class="body" {...english}>
          {field.text}
        </p>
      </section>
      <Sources of={[billers, coders, together, specialists, field].map(({ source }) => source)} />
    </>
  );
}
