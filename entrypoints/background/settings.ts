import { hostOf } from '@/core/address/page-of';
import type { Asker } from '@/core/protocol/asker';
import type { Handlers } from '@/core/protocol/protocol';
import { type PageSettings, pageSettingsFor } from '@/core/settings/page-settings';
import { withChoice } from '@/core/settings/sense-choices';
import { siteSettings } from '@/core/settings/site-rules';
import { tellPages } from '@/platform/messages/news';
import { keepScripts, runInOpenTabs } from '@/platform/scripts/register';
import type { SettingsKeeper } from '@/platform/settings/keep-settings';
import { onSettings } from '@/platform/settings/settings';
import { rememberFrame } from '@/platform/tabs/known-frames';

type SettingsHandlers = Pick<Handlers, 'page.settings' | 'senses.choose' | 'settings.change'>;

/**
 * What is asked of settings. The script of a page is told its part, and whether it may be there.
 *
 * @param register - brings the registered scripts up to date: a change that was answered is in force
 */
export function settingsHandlers(
  { read, change }: SettingsKeeper,
  register: () => Promise<unknown>,
): SettingsHandlers {
  return {
    async 'page.settings'({ around }, asker) {
      const settings = await settingsOf(asker, around);
      if (settings && asker.is !== 'ourselves') await rememberFrame(asker.frame, asker.url);
      return settings;
    },
    async 'senses.choose'({ form, termId }, asker) {
      const host = asker.is === 'ourselves' ? '' : hostOfSite(asker);
      // Choosing a meaning is not meant to leave a trace of where it was done in private.
      if (host === undefined || (asker.is !== 'ourselves' && asker.frame.isPrivate)) return null;
      await change(({ senses }) => ({ senses: withChoice(senses, { host, form, termId }) }));
      return null;
    },
    async 'settings.change'(wanted) {
      await change(wanted);
      if (isOfSites(Object.keys(wanted))) await register();
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

function hostOfSite({ frame }: Exclude<Asker, { is: 'ourselves' }>): string | undefined {
  return hostOf(frame.url) ?? hostOf(frame.tabUrl);
}

function isOfSites(names: readonly string[]): boolean {
  return names.some((name) => name === 'sites' || siteSettings.includes(name));
}

/** Keep our scripts where they may be, and pages told. Call once, while the background starts. */
export function followSettings({ read, mend }: SettingsKeeper) {
  const scripts = keepScripts(read);
  /** At start, and after each change. */
  const register = async () => {
    await mend();
    return scripts.update();
  };
  /** Also in tabs that are open: after the extension was put in, and when access was given. */
  const update = async () => runInOpenTabs(await register());
  onSettings(async (_settings, changed) => {
    if (isOfSites(changed)) await update();
    void tellPages({ news: 'settings.stale' });
  });
  return { register, update };
}
