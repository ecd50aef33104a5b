import type { PageModel } from '@/components/page/page-model';
import { Switch } from '@/components/parts/Switch';

interface Props {
  page: PageModel;
}

/** One click, and Codelight keeps out of this site, or is back. Its place is there before it is known. */
export function SiteRow({ page }: Props) {
  const host = page.host.value;
  const isOn = page.settings.value?.on ?? false;
  return (
    <section class="site" aria-label="This site">
      {page.tab.value && (
        <>
          <span class="clip">Marks on {host === undefined ? 'this page' : <b>{host}</b>}</span>
          <Switch
            label="Marks on this site"
            isLabelHidden
            on={isOn && host !== undefined && page.isSiteOn.value}
            isDisabled={!isOn || host === undefined || page.site.value === 'work-system'}
            onSwitch={(on) => void page.switchSite(on)}
          />
        </>
      )}
    </section>
  );
}
