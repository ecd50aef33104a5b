import { Switch } from '@/components/parts/Switch';
import type { PageModel } from '@/components/this-page/page-model';
import { RichText } from '@/texts/RichText';
import { t } from '@/texts/t';

interface Props {
  page: PageModel;
}

/** The switch for this site. The row is drawn before the site is known, so that nothing moves. */
export function SiteRow({ page }: Props) {
  const host = page.host.value;
  const isOn = page.settings.value?.on ?? false;
  return (
    <section class="site" aria-label={t('popup.this_site')}>
      {page.tab.value && (
        <>
          <span class="clip">
            <RichText
              of="popup.marks_on"
              with={{ site: host === undefined ? t('popup.this_page') : <b>{host}</b> }}
            />
          </span>
          <Switch
            label={t('popup.marks_on_site')}
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
