import * as v from 'valibot';

import type { PageSettings } from '../settings/page-settings';
import { SenseForm } from '../settings/sense-choices';
import { request } from './request';
import { entryId, nothing } from './shapes';

const origin = v.pipe(v.string(), v.maxLength(300));

/** What is asked of the page that the asker is on, and of its site. */
export const pageRequests = {
  'page.settings': request<PageSettings | null>()({
    from: 'page',
    shape: v.strictObject({
      /** Origins of the frames around it, the nearest first, where the browser tells them. */
      around: v.optional(v.pipe(v.array(origin), v.maxLength(50))),
    }),
    does: 'Gives the asker’s part of the settings; null where its frame is not to be marked at all.',
  }),
  'senses.choose': request<null>()({
    from: 'page',
    shape: v.strictObject({ form: SenseForm, termId: entryId }),
    does: 'Keeps what a form means on the asker’s site.',
  }),
  'page.kept': request<{
    readonly url: string;
    readonly title: string;
    readonly hasContext: boolean;
  }>()({
    from: 'card',
    shape: nothing,
    does: 'Gives what a new note keeps of the page, as it will be stored; no address where it has none.',
  }),
  'site.context': request<null>()({
    from: 'card',
    shape: v.strictObject({ keep: v.boolean() }),
    does: 'Says whether notes on the page’s site keep what stands around their words, from now on.',
  }),
} as const;
