import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { compileIndex } from '@/core/glossary/compile-index';
import { decodeIndex } from '@/core/glossary/decode-index';
import type { Entry } from '@/core/glossary/entry';
import { findTerms } from '@/core/glossary/find-terms';
import { glossary } from '@/core/glossary/glossary';
import { stages } from '@/core/glossary/stages';
import { subjectNames } from '@/core/glossary/subjects';
import exams from '@/data/exams.json';

const files = import.meta.glob<Entry[]>('/data/glossary/*.json', {
  eager: true,
  import: 'default',
});

const ids = new Set(glossary.map(({ id }) => id));
const areas = exams.flatMap(({ id, areas }) => Object.keys(areas).map((area) => `${id}:${area}`));

const text = (least: number, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(least), v.maxLength(most));
const known = v.picklist([...ids]);
const rule = {
  exact: v.optional(v.literal(true)),
  ordinary: v.optional(v.literal(true)),
  cues: v.optional(v.pipe(v.array(text(1, 40)), v.minLength(1))),
  plural: v.optional(v.union([v.literal(false), text(2, 60)])),
};
const EntryShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80)),
  name: text(2, 60),
  rule: v.optional(v.strictObject(rule)),
  also: v.array(v.strictObject({ text: text(2, 60), ...rule })),
  subject: v.picklist(Object.keys(subjectNames)),
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
  seeAlso: v.pipe(v.array(known), v.minLength(2), v.maxLength(6)),
  confusedWith: v.array(v.strictObject({ id: known, difference: text(20, 240) })),
  source: v.strictObject({
    title: text(3, 100),
    url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  }),
  checked: v.pipe(v.string(), v.isoDate()),
});

describe('the glossary', () => {
  it('has every file of its folder', () => {
    expect(readdirSync('data/glossary').sort()).toEqual(
      Object.keys(subjectNames).map((subject) => `${subject}.json`),
    );
    expect(glossary).toHaveLength(Object.values(files).flat().length);
  });

  it('covers the field', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(80);
  });

  it('gives each id to one entry', () => {
    expect(ids.size).toBe(glossary.length);
  });

  it('compiles to an index: no form is empty or belongs to two entries by chance', () => {
    expect(() => compileIndex(glossary)).not.toThrow();
  });
});

describe.each(Object.entries(files))('%s', (path, entries) => {
  it('is sorted by id, so that changes read well', () => {
    const sorted = entries.map(({ id }) => id).toSorted();
    expect(entries.map(({ id }) => id)).toEqual(sorted);
  });

  it.each(entries)('$id is whole and as the schema says', (entry) => {
    const { issues = [] } = v.safeParse(EntryShape, entry);
    expect(issues.map(({ path, message }) => `${path?.map(({ key }) => key)}: ${message}`)).toEqual(
      [],
    );
    expect(path).toContain(`/${entry.subject}.json`);
  });

  it.each(entries)('$id points to others, and to each of them once', (entry) => {
    const links = [...entry.seeAlso, ...entry.confusedWith.map(({ id }) => id)];
    expect(links).not.toContain(entry.id);
    expect(new Set(entry.seeAlso).size).toBe(entry.seeAlso.length);
  });

  // Licensed: CPT and CDT codes, whatever is said of them. A code is five digits, or D and four.
  it.each(entries)('$id holds no code of the AMA or ADA', (entry) => {
    expect(JSON.stringify({ ...entry, source: '' })).not.toMatch(/\b(?:\d{4}[0-9FTU]|D\d{4})\b/);
  });
});

const index = decodeIndex(compileIndex(glossary));

it.each(glossary.filter(({ rule }) => !rule?.cues && !rule?.ordinary))(
  '$id is found by its name',
  ({ id, name }) => {
    expect(findTerms(`About ${name} again.`, index).map(({ termId }) => termId)).toContain(id);
  },
);

it.each(glossary.flatMap(({ id, also }) => also.map((form) => ({ id, form }))))(
  '$id is found by "$form.text" where it has its evidence',
  ({ id, form }) => {
    const evidence = form.cues ? `${form.cues[0]}, ${form.cues[1] ?? ''}.` : '';
    const hits = findTerms(`${evidence} The ${form.text} of today`, index);
    expect(hits.map(({ termId }) => termId)).toContain(id);
  },
);
