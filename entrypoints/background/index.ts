import { defineBackground } from 'wxt/utils/define-background';
import { entryOf, glossary } from '@/core/glossary/glossary';
import type { Marking } from '@/core/own/marking';
import type { Handlers } from '@/core/protocol/protocol';
import { onAccess } from '@/platform/access/access';
import { keepCards } from '@/platform/cards/bindings';
import { onCommand } from '@/platform/commands/on-command';
import { onInstalled, onStartup } from '@/platform/lifecycle/lifecycle';
import { answer } from '@/platform/messages/answer';
import { tellEverybody } from '@/platform/messages/news';
import { register, runInOpenTabs } from '@/platform/scripts/register';
import { onSettings, readSettings } from '@/platform/settings/settings';
import { erase, putBack, readEverything } from '@/platform/store/everything';
import { emptyTrash, forgetRequests } from '@/platform/store/notes';
import { createStoreOpener } from '@/platform/store/open';
import {
  allMarkings,
  allOwn,
  deleteOwn,
  restoreOwn,
  saveOwn,
  setMarking,
} from '@/platform/store/own-terms';
import { openTab } from '@/platform/tabs/open';
import { given } from './given';
import { lookUpFromAddressBar, lookUpPath } from './look-up';
import { offerMenu } from './menus';
import { noteHandlers } from './notes';
import { goOnInFrames, obey } from './orders';

import { leadFromCards } from './sidebar-wanted';
import { keepTerms } from './terms';
import { keepToolbar } from './toolbar';
import { welcome } from './welcome';

const DAY = 86_400_000;
const TRASH_DAYS = 30;

export default defineBackground(() => {
  const store = createStoreOpener();
  const terms = keepTerms(readOwn);
  const find = async (words: string, limit: number) => (await terms.known()).find(words, limit);

  const cards = keepCards();
  const handlers: Handlers = {
    'terms.get': async ({ termId }) => (await terms.known()).get(termId),
    'terms.find': ({ words, limit }) => find(words, limit),
    'terms.list': async () => (await terms.known()).summaries(),
    'terms.all': async () => glossary,
    'own.index': async () => (await terms.known()).index(),
    'own.list': readOwn,
    'own.save': async ({ request, ...edit }) =>
      others(await saveOwn(await store(), given(edit), { request, now: Date.now() })),
    'own.delete': async ({ request, id }) =>
      others(await deleteOwn(await store(), id, { request, now: Date.now() })),
    'own.restore': async ({ request, id }) =>
      others(await restoreOwn(await store(), id, { request, now: Date.now() })),
    'marking.choose': ({ request, termId, marks }) => mark(termId, { marks }, request),
    'marking.forms': ({ request, termId, also }) => mark(termId, { also }, request),
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
    ...noteHandlers(store),
    'links.open': async ({ url }) => {
      await openTab(url);
      return null;
    },
  };
  answer(handlers, cards.pageOf);

  onCommand(obey);
  goOnInFrames();
  keepToolbar();
  leadFromCards();
  lookUpFromAddressBar(find);
  offerMenu((words) => lookUpPath(find, words));
  onSettings(async (settings, changed) => {
    if (!changed.some(isOfSites)) return;
    await register(settings);
    await runInOpenTabs(settings);
  });
  onAccess(async (has) => {
    if (has) await start();
  });
  onInstalled(async (isNew) => {
    await start();
    if (isNew) await welcome();
  });
  onStartup(async () => {
    await register(await readSettings());
    await forgetRequests(await store(), Date.now() - DAY);
    await emptyTrash(await store(), Date.now() - TRASH_DAYS * DAY);
  });

  async function readOwn() {
    const db = await store();
    return { terms: await allOwn(db), markings: await allMarkings(db) };
  }

  async function mark(termId: string, change: Partial<Marking>, request: string): Promise<Marking> {
    entryOf(termId); // must be ours
    return others(await setMarking(await store(), termId, change, { request, now: Date.now() }));
  }

  /** The terms are others now. */
  function others<T>(changed: T): T {
    terms.forget();
    tellEverybody({ news: 'terms.changed' });
    return changed;
  }
});

function isOfSites(setting: string): boolean {
  return ['on', 'sitesOff', 'sitesOn', 'onlyListed', 'workSystems'].includes(setting);
}

async function start(): Promise<void> {
  const settings = await readSettings();
  await register(settings);
  await runInOpenTabs(settings);
}
