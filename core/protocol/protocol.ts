import type * as v from 'valibot';

import { draftRequests } from '../requests/drafts';
import { entryRequests } from '../requests/entries';
import { everythingRequests } from '../requests/everything';
import { linkRequests } from '../requests/links';
import { markingRequests } from '../requests/markings';
import { noteRequests } from '../requests/notes';
import { ownRequests } from '../requests/own';
import { pageRequests } from '../requests/page';
import type { RequestEntry } from '../requests/request';
import { settingsRequests } from '../requests/settings';
import { trashRequests } from '../requests/trash';
import type { Asker } from './asker';

/** All that can be asked of the background. */
export const requests = {
  ...noteRequests,
  ...draftRequests,
  ...ownRequests,
  ...markingRequests,
  ...entryRequests,
  ...trashRequests,
  ...everythingRequests,
  ...settingsRequests,
  ...pageRequests,
  ...linkRequests,
};

export type Name = keyof typeof requests;
type Request<N extends Name> = v.InferOutput<(typeof requests)[N]['shape']>;
type ReplyTo<Entry> = Entry extends RequestEntry<v.GenericSchema, infer Reply> ? Reply : never;

export type Replies = { readonly [N in Name]: ReplyTo<(typeof requests)[N]> };

/** How a part of the extension asks for something. Repeats itself until it is answered. */
export type Ask = <N extends Name>(name: N, request: Request<N>) => Promise<Replies[N]>;

/** One function for every request, or for each of some; leaving one out does not compile. */
export type Handlers<Names extends Name = Name> = {
  readonly [N in Names]: (request: Request<N>, asker: Asker) => Promise<Replies[N]>;
};

/** What travels back. An `Error` cannot be sent, so a failure is its name and its words. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };
