import 'fake-indexeddb/auto';

import { deleteDB } from 'idb';

import { entryFiles } from '@/core/entry-book/entry-files';
import { packagedBook } from '@/core/entry-book/packaged-book';
import type { Entry } from '@/core/glossary/entry';
import type { Asker } from '@/core/protocol/asker';
import type { News } from '@/core/protocol/news';
import { type Settings, settingsFrom, withChange } from '@/core/settings/settings';
import { createHandlers } from '@/handlers/requests/handlers';
import type { Ports } from '@/handlers/requests/ports';
import { keepTerms } from '@/handlers/requests/terms';
import * as everything from '@/platform/store/everything';
import * as notes from '@/platform/store/notes';
import { openStore } from '@/platform/store/open';
import * as own from '@/platform/store/own-terms';
import * as trash from '@/platform/store/trash';
import { filesOf } from '@/tests/core/entry-book/files-of';

export const PAGE = 'https://example.com/policy';
export const OTHER = 'https://other.example/';

/** Whoever asks, by what it is and where it stands. */
export const ourselves: Asker = { is: 'ourselves' };
export const card = (url: string) => standing('card', url);
export const page = (url: string) => standing('page', url);

function standing(is: 'card' | 'page', url: string, isPrivate = false) {
  const frame = { tabId: 7, frameId: 0, url, tabUrl: url, isPrivate };
  return { is, url, title: 'Policy', frame } as const;
}

/** A UUID that ends like this. */
export function id(last: number): string {
  return `7a1f0f7e-2f1c-4f37-9d0e-${String(last).padStart(12, '0')}`;
}

/** A background in miniature: our store in a made database, all else as it is remembered here. */
export async function createWorld(entries: readonly Entry[] = [], start: object = {}) {
  const db = await openStore();
  let settings: Settings = settingsFrom(start);
  let now = 1_000;
  const told: { to: string; news: News }[] = [];
  const remembered: { tabId: number; page: string }[] = [];
  const opened: string[] = [];
  const drafts = new Map<string, Record<string, object>>();
  let registered = 0;

  const book = packagedBook(filesOf(entryFiles(entries)));
  const terms = keepTerms(book, () => own.readOwn(db));
  const ports: Ports = {
    store: async () => db,
    rows: { notes, own, trash, everything },
    book,
    terms,
    settings: {
      read: async () => settings,
      change: async (wanted) => {
        settings = withChange(settings, typeof wanted === 'function' ? wanted(settings) : wanted);
      },
    },
    register: async () => {
      registered++;
    },
    drafts: {
      on: async (url) => (url === undefined ? {} : (drafts.get(url) ?? {})),
      async keep(url, key, draft) {
        if (url !== undefined && draft) drafts.set(url, { ...drafts.get(url), [key]: draft });
      },
    },
    rememberFrame: async ({ tabId }, url) => void remembered.push({ tabId, page: url }),
    tell: {
      ourselves: (news) => void told.push({ to: 'ourselves', news }),
      everybody: (news) => void told.push({ to: 'everybody', news }),
      framesOn: async (to, news) => void told.push({ to, news }),
    },
    openTab: async (url) => void opened.push(url),
    now: () => now++,
  };
  return {
    db,
    ports,
    handlers: createHandlers(ports),
    told,
    remembered,
    opened,
    settings: () => settings,
    registered: () => registered,
    async end() {
      db.close();
      await deleteDB('codelight');
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;
