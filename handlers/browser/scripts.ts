import type { News } from '@/core/protocol/news';
import type { Settings } from '@/core/settings/settings';
import { isAboutSites } from '@/core/settings/site-rules';
import type { keepScripts, runInOpenTabs } from '@/platform/scripts/register';
import type { SettingsKeeper } from '@/platform/settings/keep-settings';

interface Parts {
  readonly mend: SettingsKeeper['mend'];
  readonly scripts: ReturnType<typeof keepScripts>;
  readonly runInOpenTabs: typeof runInOpenTabs;
  readonly tellPages: (news: News) => Promise<void>;
}

/** Keeps our scripts where they may be, and pages told of settings. */
export function createScriptKeeper({ mend, scripts, runInOpenTabs, tellPages }: Parts) {
  /** At start, and after each change. */
  async function register(): Promise<Settings> {
    await mend();
    return scripts.update();
  }
  /** Also in tabs that are open: after the extension was put in, and when access was given. */
  async function update(): Promise<void> {
    await runInOpenTabs(await register());
  }
  return {
    register,
    update,
    /** @param changed - names of the settings that did */
    async settingsChanged(changed: readonly string[]): Promise<void> {
      if (isAboutSites(changed)) await update();
      void tellPages({ news: 'settings.stale' });
    },
  };
}
