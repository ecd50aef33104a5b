import * as v from 'valibot';

import { stages } from '../glossary/stages';
import type { News } from './news';

const words = v.pipe(v.string(), v.maxLength(2_000));
const Stage = v.picklist(stages);

/** What the script of a page may tell, and a card. Whatever else they say is not heard. */
const FromPages = v.variant('news', [
  v.strictObject({ news: v.literal('page.changed') }),
  v.strictObject({
    news: v.literal('page.counted'),
    terms: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ news: v.literal('marks.beyond'), step: v.picklist([1, -1]) }),
  v.strictObject({ news: v.picklist(['own.wanted', 'note.wanted']), words }),
  v.strictObject({ news: v.literal('stage.wanted'), stage: Stage }),
]);

export function isFromPages(message: unknown): message is News {
  return v.is(FromPages, message);
}
