import { useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/parts/Banner';
import { Confirm } from '@/components/parts/Confirm';
import { number } from '@/texts/formats';
import { t } from '@/texts/t';

import type { StoredModel } from './stored-model';

interface Props {
  stored: StoredModel;
}

const stores = ['notes', 'own', 'markings', 'trash'] as const;

/** What is kept and where, in plain words, and how to be rid of it. */
export function Privacy({ stored }: Props) {
  const [asking, setAsking] = useState<'all' | 'trash' | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes, so the focus does first. */
  const toHeading = () => heading.current?.focus();
  const counts = stored.counts.value;
  const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  const putBack = () => {
    toHeading();
    void stored.putBack();
  };
  return (
    <>
      <div class="set block">
        <p class="body">{t('options.private')}</p>
      </div>
      <div class="set block">
        <h3 ref={heading} tabIndex={-1} id="stored">
          {t('options.stored')}
        </h3>
        <table class="plain stored">
          <tbody>
            {stores.map((store) => (
              <tr key={store}>
                <th scope="row">{t(`options.stored_${store}`)}</th>
                <td class="num">{counts ? number(counts[store] ?? 0) : '…'}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('options.stored_settings')}</th>
              <td class="num">{t('options.this_page')}</td>
            </tr>
          </tbody>
        </table>
        <p class="visually-hidden" role="status">
          {stored.said.value}
        </p>
        {stored.problem.value !== undefined && (
          <p class="problem" role="alert">
            {stored.problem.value}
          </p>
        )}
        {stored.erased.value ? (
          <Banner kind="caution" actions={[[t('options.put_back'), putBack]]}>
            {t('options.erased')}
          </Banner>
        ) : (
          <p class="row">
            <button
              type="button"
              class="button danger"
              disabled={total === 0}
              onClick={() => setAsking('all')}
            >
              {t('options.erase_all')}
            </button>
            <span class="why">{t('options.erase_why')}</span>
          </p>
        )}
        {(counts?.trash ?? 0) > 0 && (
          <p class="row">
            <button type="button" class="button" onClick={() => setAsking('trash')}>
              {t('options.empty_trash')}
            </button>
            <span class="why">{t('options.empty_trash_why')}</span>
          </p>
        )}
      </div>
      {asking === 'trash' && (
        <Confirm
          title={t('options.empty_trash_ask')}
          verb={t('options.empty_trash_do')}
          onConfirm={() => {
            setAsking(undefined);
            void stored.emptyTrash().then(toHeading);
          }}
          onCancel={() => setAsking(undefined)}
        >
          {t('options.empty_trash_what')}
        </Confirm>
      )}
      {asking === 'all' && (
        <Confirm
          title={t('options.erase_ask')}
          verb={t('options.erase')}
          onConfirm={() => {
            setAsking(undefined);
            void stored.erase().then(toHeading);
          }}
          onCancel={() => setAsking(undefined)}
        >
          {t('options.erase_what')}
        </Confirm>
      )}
    </>
  );
}
