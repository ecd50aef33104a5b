import { hostOf } from '@/core/address/page-of';
import type { Asker } from '@/core/protocol/asker';
import type { Handlers } from '@/core/protocol/protocol';
import type { SettingsKeeper } from '@/platform/settings/keep-settings';

/** What is asked of how a note is kept, by cards: what they say is of their own page's site. */
export function keptHandlers({
  read,
  change,
}: SettingsKeeper): Pick<Handlers, 'page.kept' | 'site.context'> {
  return {
    'page.kept': async (_, asker) => {
      const { url = '', title = '' } = asker.is === 'ourselves' ? {} : asker;
      const { noContext } = await read();
      return { url, title, hasContext: !noContext.includes(siteOf(asker)) };
    },
    'site.context': async ({ keep }, asker) => {
      const site = siteOf(asker);
      const noContext = keep ? { remove: [site] } : { add: [site] };
      if (site !== '') await change({ sites: { noContext } });
      return null;
    },
  };
}

function siteOf(asker: Asker): string {
  return (asker.is === 'ourselves' ? undefined : hostOf(asker.url)) ?? '';
}
