import { packagedBook } from '@/core/entry-book/packaged-book';
import type { BrowserPorts } from '@/handlers/browser/ports';
import { createScriptKeeper } from '@/handlers/browser/scripts';
import type { Ports } from '@/handlers/requests/ports';
import { keepTerms } from '@/handlers/requests/terms';
import { hasAccess } from '@/platform/access/access';
import { draftsOn, keepDraftOn } from '@/platform/drafts/page-drafts';
import { tellEverybody, tellOurselves, tellPages } from '@/platform/messages/news';
import { readPackaged } from '@/platform/packaged/read-packaged';
import { keepScripts, runInOpenTabs } from '@/platform/scripts/register';
import { keepSettings, type SettingsKeeper } from '@/platform/settings/keep-settings';
import { leadSidebar } from '@/platform/sidebar/place';
import * as everything from '@/platform/store/everything';
import * as notes from '@/platform/store/notes';
import { createStoreOpener } from '@/platform/store/open';
import * as own from '@/platform/store/own-terms';
import * as trash from '@/platform/store/trash';
import { keepWorkSystems, readWorkSystems } from '@/platform/store/work-systems';
import { tabOf } from '@/platform/tabs/active-tab';
import { giveOrder, readFrames } from '@/platform/tabs/frames';
import { rememberFrame } from '@/platform/tabs/known-frames';
import { openSidebar, openSidebarBeside, openTab } from '@/platform/tabs/open';
import { tellFramesOn } from '@/platform/tabs/tell-frames';
import { allTabs, showOnToolbar } from '@/platform/toolbar/toolbar';

const book = packagedBook(readPackaged);

/** What the background holds while it runs. */
export function keeping() {
  const store = createStoreOpener();
  const settings = keepSettings({
    read: async () => readWorkSystems(await store()),
    write: async (hosts) => keepWorkSystems(await store(), hosts),
  });
  const terms = keepTerms(book, async () => own.readOwn(await store()));
  const { read, mend } = settings;
  const scripts = createScriptKeeper({
    mend,
    scripts: keepScripts(read),
    runInOpenTabs,
    tellPages,
  });
  return { store, settings, terms, scripts };
}

export function requestPorts(kept: ReturnType<typeof keeping>): Ports {
  return {
    ...kept,
    rows: { notes, own, trash, everything },
    book,
    register: kept.scripts.register,
    drafts: { on: draftsOn, keep: keepDraftOn },
    rememberFrame,
    tell: { ourselves: tellOurselves, everybody: tellEverybody, framesOn: tellFramesOn },
    openTab,
    now: Date.now,
  };
}

export function browserPorts({ read, change }: SettingsKeeper): BrowserPorts {
  return {
    readSettings: read,
    changeSettings: change,
    ...{ hasAccess, openSidebar, openSidebarBeside, leadSidebar, openTab, tabOf },
    ...{ readFrames, giveOrder, allTabs, showOnToolbar },
  };
}
