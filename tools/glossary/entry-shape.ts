import * as v from 'valibot';

import { stages } from '../../core/glossary/stages';
import { subjects } from '../../core/glossary/subjects';
import exams from '../../data/exams.json' with { type: 'json' };

const areas = exams.flatMap(({ id, areas }) => Object.keys(areas).map((area) => `${id}:${area}`));

const text = (least: number, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(least), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const words = v.pipe(v.array(text(1, 40)), v.minLength(1));
const rule = {
  exact: v.optional(v.literal(true)),
  ordinary: v.optional(v.literal(true)),
  cues: v.optional(words),
  unless: v.optional(words),
  likely: v.optional(v.picklist([1, 2, 3])),
  telling: v.optional(v.boolean()),
  plural: v.optional(v.union([v.literal(false), text(2, 60)])),
};

/** What every entry of `data/glossary` must be; whether its links lead anywhere is asked elsewhere. */
const EntryShape = v.strictObject({
  id,
  name: text(2, 60),
  rule: v.optional(v.strictObject(rule)),
  also: v.array(v.strictObject({ text: text(2, 60), ...rule })),
  subject: v.picklist(subjects),
  short: text(30, 160),
  long: text(120, 1_200),
  views: v.optional(
    v.pipe(
      v.strictObject({ biller: v.optional(text(20, 300)), coder: v.optional(text(20, 300)) }),
      v.check(({ biller, coder }) => Boolean(biller ?? coder), 'a view of nobody'),
    ),
  ),
  example: text(40, 500),
  stages: v.pipe(v.array(v.picklist(stages)), v.minLength(1), v.maxLength(4)),
  exams: v.pipe(v.array(v.picklist(areas)), v.minLength(1)),
  seeAlso: v.pipe(v.array(id), v.minLength(2), v.maxLength(6)),
  confusedWith: v.array(v.strictObject({ id, difference: text(20, 240) })),
  source: v.strictObject({
    title: text(3, 100),
    url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  }),
  checked: v.pipe(v.string(), v.isoDate()),
});

/** What is wrong with the shape of an entry, field by field. */
export function problemsOfShape(entry: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(EntryShape, entry);
  return issues.map(({ path, message }) => `${path?.map(({ key }) => key).join('.')}: ${message}`);
}
