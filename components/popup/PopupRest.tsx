import { FactOfTheDay } from '@/components/careers/FactOfTheDay';
import { SitesState } from '@/components/parts/SitesState';
import type { PageModel } from '@/components/this-page/page-model';
import type { TermOnPage } from '@/components/this-page/page-terms';
import { hashOf } from '@/core/route/sidebar-route';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

import { OnThisPage } from './OnThisPage';
import { SiteRow } from './SiteRow';

interface Props {
  page: PageModel;
  now: number;
  /** The version that Codelight was updated to since the popup was last open; undefined for none. */
  updatedTo: string | undefined;
  onWhatsNew: () => void;
  onSidebar: (hash: string) => void;
  onAllow: () => void;
  onClose: () => void;
}

/** What the popup shows while nothing is typed. */
export function PopupRest(props: Props) {
  const { page, now, updatedTo, onWhatsNew, onSidebar, onAllow, onClose } = props;

  async function show(term: TermOnPage): Promise<void> {
    await page.showTerm(term);
    onClose();
  }

  return (
    <>
      <SiteRow page={page} />
      {updatedTo !== undefined && (
        <p class="news small">
          <RichText
            of="popup.updated"
            with={{
              version: <bdi>{updatedTo}</bdi>,
              news: (
                <button type="button" class="link" onClick={onWhatsNew}>
                  {t('popup.news')}
                </button>
              ),
            }}
          />
        </p>
      )}
      <main>
        {page.settings.value && <SitesState settings={page.settings.value} />}
        <OnThisPage
          state={page.state.value}
          onShow={(term) => void show(term)}
          onAll={() => onSidebar(hashOf({ tab: 'page' }))}
          onAllow={onAllow}
          onAgain={() => void page.refresh()}
        />
        <div class="fact-slot">
          {page.settings.value && (
            <FactOfTheDay now={now} onCareers={() => onSidebar(hashOf({ tab: 'careers' }))} />
          )}
        </div>
      </main>
    </>
  );
}
