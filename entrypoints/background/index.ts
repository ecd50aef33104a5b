import { defineBackground } from 'wxt/utils/define-background';
import { entryOf, glossary } from '@/core/glossary/glossary';
import type { Marking } from '@/core/own/marking';
import type { Asker } from '@/core/protocol/asker';
import type { Handlers } from '@/core/protocol/protocol';
import { onAccess } from '@/platform/access/access';
import { onAlarm } from '@/platform/alarms/alarms';
import { keepCards } from '@/platform/cards/bindings';
import { onCommand } from '@/platform/commands/on-command';
import { onInstalled, onStartup } from '@/platform/lifecycle/lifecycle';
import { answer } from '@/platform/messages/answer';
import { tellEverybody, tellOurselves } from '@/platform/messages/news';
import { keepSettings } from '@/platform/settings/keep-settings';
import { erase, putBack, readEverything } from '@/platform/store/everything';
import { createStoreOpener } from '@/platform/store/open';
import {
  allMarkings,
  allOwn,
  deleteOwn,
  restoreOwn,
  saveOwn,
  setMarking,
} from '@/platform/store/own-terms';
import { emptyTrash, forgetRequests, readTrash } from '@/platform/store/tidy';
import { keepWorkSystems, readWorkSystems } from '@/platform/store/work-systems';
import { forgetClosedTabs } from '@/platform/tabs/known-frames';
import { openTab } from '@/platform/tabs/open';
import { asked } from './asked';
import { given } from './given';
import { keptHandlers } from './kept';
import { lookUpFromAddressBar, lookUpPath } from './look-up';
import { offerMenu } from './menus';
import { noteHandlers } from './notes';
import { goOnInFrames, obey } from './orders';
import { followSettings, settingsHandlers } from './settings';
import { leadFromCards } from './sidebar-wanted';
import { keepTerms } from './terms';
import { keepToolbar } from './toolbar';
import { welcome } from './welcome';

const DAY = 86_400_000;
const TIDY_EVERY_MINUTES = 60;
const TRASH_DAYS = 30;

export default defineBackground(() => {
  const store = createStoreOpener();
  const terms = keepTerms(readOwn);
  const find = async (words: string, limit: number) => (await terms.known()).find(words, limit);

  const cards = keepCards();
  const settings = keepSettings({
    read: async () => readWorkSystems(await store()),
    write: async (hosts) => keepWorkSystems(await store(), hosts),
  });
  const { register, update } = followSettings(settings);
  const handlers: Handlers = {
    'entries.get': async ({ termId }) => (await terms.known()).get(termId),
    'entries.find': ({ words, limit }) => find(words, limit),
    'entries.list': async () => (await terms.known()).summaries(),
    'entries.all': async () => glossary,
    'own.index': async () => (await terms.known()).index(),
    'own.list': readOwn,
    'own.save': async ({ request, ...edit }) =>
      others(await saveOwn(await store(), given(edit), asked('own.save', request))),
    'own.delete': async ({ request, id }) =>
      others(await deleteOwn(await store(), id, asked('own.delete', request))),
    'own.restore': async ({ request, id }) =>
      others(await restoreOwn(await store(), id, asked('own.restore', request))),
    'marking.choose': ({ request, termId, marks }, asker) =>
      mark(termId, { marks }, 'marking.choose', request, asker),
    'marking.forms': ({ request, termId, also }, asker) =>
      mark(termId, { also }, 'marking.forms', request, asker),
    'everything.read': async () =>
      (await readEverything(await store())) as Readonly<Record<string, readonly object[]>>, // rows
    'everything.erase': async ({ everything }) => {
      await erase(await store(), everything);
      terms.forget();
      tellEverybody({ news: 'everything.changed' });
      return null;
    },
    'everything.putBack': async ({ everything }) => {
      await putBack(await store(), everything);
      terms.forget();
      tellEverybody({ news: 'everything.changed' });
      return null;
    },
    'trash.list': async () => readTrash(await store()),
    'trash.empty': async () => {
      const count = await emptyTrash(await store(), Number.POSITIVE_INFINITY);
      tellOurselves({ news: 'everything.changed' });
      return count;
    },
    ...noteHandlers(store, settings.read),
    ...settingsHandlers(settings, register),
    ...keptHandlers(settings),
    'links.open': async ({ url }) => {
      await openTab(url);
      return null;
    },
  };
  answer(handlers, cards.pageOf);

  onCommand((command, tab) => obey(command, tab, settings));
  goOnInFrames();
  keepToolbar(settings.read);
  leadFromCards(cards.pageOf, settings.read);
  forgetClosedTabs();
  lookUpFromAddressBar(find);
  offerMenu((words) => lookUpPath(find, words), settings.read);
  onAccess(async (has) => {
    if (has) await update();
  });
  onInstalled(async (isNew) => {
    await update();
    if (isNew) await welcome(settings);
  });
  onStartup(register);
  onAlarm({ name: 'tidy', everyMinutes: TIDY_EVERY_MINUTES }, tidy);

  /** What was deleted stays for thirty days, also while the browser is never closed. */
  async function tidy(): Promise<void> {
    await forgetRequests(await store(), Date.now() - DAY);
    await emptyTrash(await store(), Date.now() - TRASH_DAYS * DAY);
  }

  async function readOwn() {
    const db = await store();
    return { terms: await allOwn(db), markings: await allMarkings(db) };
  }

  async function mark(
    termId: string,
    change: Partial<Marking>,
    name: string,
    request: string,
    asker: Asker,
  ): Promise<Marking> {
    entryOf(termId); // must be ours
    return others(await setMarking(await store(), termId, change, asked(name, request, asker)));
  }

  /** The terms are others now. */
  function others<T>(changed: T): T {
    terms.forget();
    tellEverybody({ news: 'terms.changed' });
    return changed;
  }
});
