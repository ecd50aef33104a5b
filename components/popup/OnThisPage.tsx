import { TermRow } from '@/components/glossary/TermRow';
import { PageMessage } from '@/components/this-page/PageMessage';
import type { PageState } from '@/components/this-page/page-model';
import type { TermOnPage } from '@/components/this-page/page-terms';
import { t, tCount } from '@/texts/t';

interface Props {
  state: PageState;
  onShow: (term: TermOnPage) => void;
  /** All of them, in the sidebar. */
  onAll: () => void;
  onAllow: () => void;
  onAgain: () => void;
}

const ROOM = 5;

/** The terms that the page has most of, and why there are none. */
export function OnThisPage({ state, onShow, onAll, onAllow, onAgain }: Props) {
  return (
    <section class="here" aria-labelledby="on-this-page">
      <div class="section-title">
        <h2 id="on-this-page">{t('popup.on_this_page')}</h2>
        {state.is === 'read' && sumOf(state) !== '' && (
          <button type="button" class="link small" onClick={onAll}>
            {sumOf(state)}
          </button>
        )}
      </div>
      <PageMessage state={state} onAllow={onAllow} onAgain={onAgain} />
      {state.is === 'read' && state.terms.length > 0 && (
        <ul>
          {mostFrequent(state.terms).map((term) => (
            <li key={term.termId}>
              <TermRow name={term.name} count={term.count} onOpen={() => onShow(term)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function mostFrequent(terms: readonly TermOnPage[]): readonly TermOnPage[] {
  return terms.toSorted((a, b) => b.count - a.count).slice(0, ROOM);
}

function sumOf({ terms, frames }: Extract<PageState, { is: 'read' }>): string {
  const notes = frames.flatMap(({ summary }) => [...summary.placed, ...summary.lost]).length;
  const sum = [
    ...(terms.length > 0 ? [tCount('count.terms', terms.length)] : []),
    ...(notes > 0 ? [tCount('count.notes', notes)] : []),
  ];
  return sum.length > 0 ? t('popup.all', { counts: sum.join(', ') }) : '';
}
