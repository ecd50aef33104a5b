import { FactOfTheDay } from '@/components/careers/FactOfTheDay';
import type { PageModel } from '@/components/page/page-model';
import type { TermOnPage } from '@/components/page/page-terms';
import { hashOf } from '@/components/sidebar/place';

import { OnThisPage } from './OnThisPage';
import { SiteRow } from './SiteRow';

interface Props {
  page: PageModel;
  now: number;
  onSidebar: (hash: string) => void;
  onAllow: () => void;
  onClose: () => void;
}

/** What the popup shows while nothing is typed. */
export function PopupRest({ page, now, onSidebar, onAllow, onClose }: Props) {
  async function show(term: TermOnPage): Promise<void> {
    await page.showTerm(term);
    onClose();
  }

  return (
    <>
      <SiteRow page={page} />
      <main>
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
