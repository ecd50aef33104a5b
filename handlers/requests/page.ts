import { hostOf } from '@/core/address/page-of';
import type { Asker } from '@/core/protocol/asker';
import type { Handlers } from '@/core/protocol/protocol';
import type { pageRequests } from '@/core/requests/page';
import { type PageSettings, pageSettingsFor } from '@/core/settings/page-settings';
import { withChoice } from '@/core/settings/sense-choices';

import type { Ports } from './ports';

type Parts = Pick<Ports, 'settings' | 'rememberFrame'>;

/** Answers what is asked of the asker's own page and its site, and of no other. */
export function pageHandlers({
  settings: { read, change },
  rememberFrame,
}: Parts): Handlers<keyof typeof pageRequests> {
  return {
    'page.settings': async ({ around }, asker) => {
      const settings = await settingsOf(asker, around);
      if (settings && asker.is !== 'ourselves') await rememberFrame(asker.frame, asker.url);
      return settings;
    },
    'senses.choose': async ({ form, termId }, asker) => {
      const host = hostOfFrame(asker);
      // Choosing a meaning is not meant to leave a trace of where it was done in private.
      if (host === undefined || (asker.is !== 'ourselves' && asker.frame.isPrivate)) return null;
      await change(({ senses }) => ({ senses: withChoice(senses, { host, form, termId }) }));
      return null;
    },
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

  async function settingsOf(asker: Asker, around?: string[]): Promise<PageSettings | null> {
    const settings = await read();
    if (asker.is === 'ourselves') return pageSettingsFor(settings) ?? null;
    const { url, tabUrl, frameId } = asker.frame;
    return pageSettingsFor(settings, { url, tabUrl, isTop: frameId === 0, around }) ?? null;
  }
}

/** Of the frame that a page's script is in; a choice on a page of our own has no site. */
function hostOfFrame(asker: Asker): string | undefined {
  if (asker.is === 'ourselves') return '';
  return hostOf(asker.frame.url) ?? hostOf(asker.frame.tabUrl);
}

/** Of the page that notes are kept on. */
function siteOf(asker: Asker): string {
  return (asker.is === 'ourselves' ? undefined : hostOf(asker.url)) ?? '';
}
