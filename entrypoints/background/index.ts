import { defineBackground } from 'wxt/utils/define-background';
import type { Draft } from '@/components/notes/editor-model';
import { entryOf, glossary } from '@/core/glossary/glossary';
import type { Note } from '@/core/note/note';
import { onAddress } from '@/core/note/on-address';
import type { Marking } from '@/core/own/marking';
import { isOfWorkSystem } from '@/core/page/unread';
import { problem } from '@/core/protocol/problem-of';
import type { Asker, Handlers } from '@/core/protocol/protocol';
import { onAccess } from '@/platform/access/access';
import { keepCards } from '@/platform/cards/bindings';
import { onCommand } from '@/platform/commands/on-command';
import { draftsOn, keepDraftOn } from '@/platform/drafts/page-drafts';
import { onInstalled, onStartup } from '@/platform/lifecycle/lifecycle';
import { answer } from '@/platform/messages/answer';
import { tellEverybody } from '@/platform/messages/news';
import { register, runInOpenTabs } from '@/platform/scripts/register';
import { onSettings, readSettings } from '@/platform/settings/settings';
import { erase, putBack, readEverything } from '@/platform/store/everything';
import {
  addNote,
  allNotes,
  deleteNote,
  editNote,
  emptyTrash,
  forgetRequests,
  noteOf,
  notesOn,
  restoreNote,
} from '@/platform/store/notes';
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

import { lookUpFromAddressBar, lookUpPath } from './look-up';
import { offerMenu } from './menus';
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
    'notes.list': async () => allNotes(await store()),
    'everything.read': async () =>
      (await readEverything(await store())) as Readonly<Record<string, readonly object[]>>, // rows
    'everything.erase': async ({ everything }) => {
      await erase(await store(), everything);
      terms.forget();
      void tellEverybody({ news: 'everything.changed' });
      return null;
    },
    'everything.putBack': async ({ everything }) => {
      await putBack(await store(), everything);
      terms.forget();
      void tellEverybody({ news: 'everything.changed' });
      return null;
    },
    'notes.here': (_, asker) => notesHere(asker),
    'notes.quotes': async (_, asker) => ({
      page: asker.is === 'ourselves' ? '' : asker.url,
      notes: (await notesHere(asker)).map(({ id, quote, colour }) => ({
        ...{ id, colour },
        ...(quote && { quote }),
      })),
    }),
    'drafts.here': async (_, asker) =>
      (await draftsOn(pageOf(asker))) as Readonly<Record<string, Draft>>, // as they were kept
    'drafts.keep': async ({ key, draft }, asker) => {
      await keepDraftOn(pageOf(asker), key, draft);
      return null;
    },
    'links.open': async ({ url }) => {
      await openTab(url);
      return null;
    },
    'notes.add': async (draft, asker) => {
      const now = Date.now();
      const { url = '', title = '' } = asker.is === 'ourselves' ? {} : asker;
      const page = url === '' ? {} : { page: { url, title } };
      const note: Note = { ...given(draft), ...page, createdAt: now, changedAt: now, revision: 1 };
      return told(await addNote(await store(), note));
    },
    'notes.addOn': async ({ page, ...draft }) => {
      const [now, settings] = [Date.now(), await readSettings()];
      if (page && isOfWorkSystem(settings, page.address)) throw problem('WorkSystemError');
      const note = { ...draft, ...onAddress(page), createdAt: now, changedAt: now, revision: 1 };
      return told(await addNote(await store(), note));
    },
    'notes.edit': async ({ request, ...edit }, asker) => {
      await mustBeTheirs(edit.id, asker);
      return told(await editNote(await store(), edit, { request, now: Date.now() }));
    },
    'notes.delete': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      const note = await deleteNote(await store(), id, { request, now: Date.now() });
      void tellEverybody({ news: 'notes.changed', id });
      return note;
    },
    'notes.restore': async ({ request, id }, asker) => {
      await mustBeTheirs(id, asker);
      return told(await restoreNote(await store(), id, { request, now: Date.now() }));
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
    void tellEverybody({ news: 'terms.changed' });
    return changed;
  }

  /** A page that has no address has no notes either. */
  async function notesHere(asker: Asker): Promise<readonly Note[]> {
    return pageOf(asker) === '' ? [] : notesOn(await store(), pageOf(asker));
  }

  /** A page may touch only the notes that were made on it. */
  async function mustBeTheirs(id: string, asker: Asker): Promise<void> {
    if (asker.is === 'ourselves') return;
    const note = await noteOf(await store(), id);
    if (asker.url === '' || note?.page?.url !== asker.url) throw problem('GoneError');
  }
});

function pageOf(asker: Asker): string {
  return asker.is === 'ourselves' ? '' : asker.url;
}

function isOfSites(setting: string): boolean {
  return ['on', 'sitesOff', 'sitesOn', 'onlyListed', 'workSystems'].includes(setting);
}

async function start(): Promise<void> {
  const settings = await readSettings();
  await register(settings);
  await runInOpenTabs(settings);
}

function told(note: Note): Note {
  void tellEverybody({ news: 'notes.changed', id: note.id, note });
  return note;
}

/** What was given, without the names of what was not. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
