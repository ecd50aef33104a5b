import * as v from 'valibot';

import { QuoteShape } from '../card/subject-shape';
import type { Entry } from '../glossary/entry';
import { type Note, noteColours, type PageNote } from '../note/note';
import type { Trashed } from '../note/trashed';
import { howMarked, type Marking } from '../own/marking';
import type { OwnIndex } from '../own/own-index';
import { MOST_FORMS, OwnForm, type OwnTerm, ownFields, ownId } from '../own/own-term';
import type { PageSettings } from '../settings/page-settings';
import { SenseForm } from '../settings/sense-choices';
import { SettingsChangeShape } from '../settings/settings';
import type { EntrySummary, EntryWithLinks } from '../terms/summary';
import type { Asker } from './asker';

const id = v.pipe(v.string(), v.uuid());
const termId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
const words = v.pipe(v.string(), v.maxLength(300));
const body = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20_000));
const colour = v.picklist(noteColours);
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

const draft = v.strictObject({ id, body: v.pipe(v.string(), v.maxLength(20_000)), colour });
/** What a draft is on: a note's id, or a term and words. */
const draftKey = v.pipe(v.string(), v.maxLength(500));

/** What the script of a page may ask: no more than it needs to mark it. */
export const fromPages = {
  'own.index': v.strictObject({}),
  'notes.quotes': v.strictObject({}),
  /** Also whether this frame is to be marked at all. */
  'page.settings': v.strictObject({
    /** Origins of the frames around it, the nearest first, where the browser tells them. */
    around: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(50))),
  }),
  /** What a form means on the asker's site. */
  'senses.choose': v.strictObject({ form: SenseForm, termId }),
} as const;

/**
 * What a card may ask as well. It stands on a stranger's page, so it names no page: notes are
 * read, made and changed on the page that the browser says the card is on, and on no other.
 */
export const fromCards = {
  'entries.get': v.strictObject({ termId }),
  'entries.find': v.strictObject({ words, limit: v.pipe(v.number(), v.integer(), v.maxValue(50)) }),
  /** Where a term of ours is marked from now on. */
  'marking.choose': v.strictObject({ request: id, termId, marks: v.picklist(howMarked) }),
  'notes.here': v.strictObject({}),
  'notes.add': v.strictObject({
    id,
    termId: v.optional(termId),
    quote: v.optional(QuoteShape),
    /** As the card has shown it; without it the page's own. */
    title: v.optional(v.pipe(v.string(), v.maxLength(300))),
    /** Keep the page's address without what looks like an identifier. */
    isAddressBlanked: v.optional(v.boolean()),
    body,
    colour,
  }),
  /** What a new note keeps of the page. */
  'page.kept': v.strictObject({}),
  /** Whether notes on the page's site keep what stands around their words, from now on. */
  'site.context': v.strictObject({ keep: v.boolean() }),
  'notes.edit': v.strictObject({ request: id, id, body, colour, revision }),
  'notes.delete': v.strictObject({ request: id, id }),
  'notes.restore': v.strictObject({ request: id, id }),
  /** What was typed on this page and not saved; in the session's memory. */
  'drafts.here': v.strictObject({}),
  /** Null: there is none any more. */
  'drafts.keep': v.strictObject({ key: draftKey, draft: v.nullable(draft) }),
  /** Open a source in a tab of its own. */
  'links.open': v.strictObject({
    url: v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(2_000)),
  }),
} as const;

/** Rows by their store, as the background has given them. */
const everything = v.record(v.pipe(v.string(), v.maxLength(40)), v.array(v.looseObject({})));

/** What only the extension's own pages may ask: whatever reads across pages. */
const fromOurselves = {
  'entries.list': v.strictObject({}),
  'entries.all': v.strictObject({}),
  'notes.list': v.strictObject({}),
  /** A note on an address whose page we cannot enter; on none without `page`. */
  'notes.addOn': v.strictObject({
    id,
    body,
    colour,
    page: v.optional(
      v.strictObject({
        address: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
        title: v.pipe(v.string(), v.maxLength(300)),
        /** As the browser gave them, selected on the page. */
        words: v.optional(QuoteShape.entries.text),
      }),
    ),
  }),
  'settings.change': SettingsChangeShape,
  'trash.list': v.strictObject({}),
  'trash.empty': v.strictObject({}),
  'everything.read': v.strictObject({}),
  'everything.erase': v.strictObject({ everything }),
  'everything.putBack': v.strictObject({ everything }),
  'own.list': v.strictObject({}),
  /** A new one (revision 0) or a changed one. */
  'own.save': v.strictObject({
    request: id,
    id: ownId,
    ...ownFields,
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  'own.delete': v.strictObject({ request: id, id: ownId }),
  'own.restore': v.strictObject({ request: id, id: ownId }),
  /** The forms that the learner gives to a term of ours: all of them. */
  'marking.forms': v.strictObject({
    request: id,
    termId,
    also: v.pipe(v.array(OwnForm), v.maxLength(MOST_FORMS)),
  }),
} as const;

export const requests = { ...fromPages, ...fromCards, ...fromOurselves };

export interface Replies {
  'entries.get': EntryWithLinks;
  /** Nearest first. */
  'entries.find': readonly EntrySummary[];
  'entries.list': readonly EntrySummary[];
  /** The whole glossary, to be taken out of the extension. */
  'entries.all': readonly Entry[];
  'own.index': OwnIndex;
  'marking.choose': Marking;
  'notes.here': readonly Note[];
  /** What marks them on the page. */
  'notes.quotes': readonly PageNote[];
  /** Null: nothing is to be marked here. */
  'page.settings': PageSettings | null;
  'senses.choose': null;
  'settings.change': null;
  /** What was deleted or written over, the latest first. */
  'trash.list': readonly Trashed[];
  /** How many things were deleted for good. */
  'trash.empty': number;
  'drafts.here': Readonly<Record<string, v.InferOutput<typeof draft>>>;
  'drafts.keep': null;
  'links.open': null;
  'notes.add': Note;
  /** As it will be stored; the address is empty for a page that has none. */
  'page.kept': { readonly url: string; readonly title: string; readonly hasContext: boolean };
  'site.context': null;
  'notes.addOn': Note;
  'notes.edit': Note;
  /** The note as it was, now in the trash. */
  'notes.delete': Note;
  'notes.restore': Note;
  /** All of them, newest first. */
  'notes.list': readonly Note[];
  /** What the learner has stored: the rows of each store, by its name. */
  'everything.read': Readonly<Record<string, readonly object[]>>;
  'everything.erase': null;
  'everything.putBack': null;
  /** Own entries by name, and what was changed about ours. */
  'own.list': { readonly terms: readonly OwnTerm[]; readonly markings: readonly Marking[] };
  'own.save': OwnTerm;
  /** The entry as it was, now in the trash. */
  'own.delete': OwnTerm;
  'own.restore': OwnTerm;
  'marking.forms': Marking;
}

export type Name = keyof typeof requests;
type Request<N extends Name> = v.InferOutput<(typeof requests)[N]>;

/** How a part of the extension asks for something. Repeats itself until it is answered. */
export type Ask = <N extends Name>(name: N, request: Request<N>) => Promise<Replies[N]>;

/** One function for every request; leaving one out does not compile. */
export type Handlers = {
  [N in Name]: (request: Request<N>, asker: Asker) => Promise<Replies[N]>;
};

/** What travels back. An `Error` cannot be sent, so a failure is its name and its words. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };
