import { t } from '@/texts/t';

interface Props {
  /** Open the glossary beside the page. */
  onOpen: () => void;
}

/** The way to the learner's own terms, which have their place in the glossary. */
export function OwnTermsRow({ onOpen }: Props) {
  return (
    <div class="set">
      <h3>{t('options.own')}</h3>
      <p class="why">{t('options.own_why')}</p>
      <span class="control">
        <button type="button" class="button" onClick={onOpen}>
          {t('options.own_open')}
        </button>
      </span>
    </div>
  );
}
