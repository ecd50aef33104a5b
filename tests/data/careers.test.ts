import * as v from 'valibot';
import { expect, it } from 'vitest';

import { sourceOf } from '@/core/career/careers';
import { stages } from '@/core/glossary/stages';
import billersFile from '@/data/careers/billers-and-coders.json';
import careersFile from '@/data/careers/careers.json';
import cpcFile from '@/data/careers/cpc.json';
import sourcesFile from '@/data/careers/sources.json';
import waysFile from '@/data/careers/ways-in.json';

const text = (least: number, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(least), v.maxLength(most));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const source = v.picklist(Object.keys(sourcesFile));
const statements = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(11))),
  v.minLength(1),
);
const figure = <U extends 'dollars' | 'percent' | 'count'>(unit: U) =>
  v.strictObject({
    value: v.number(),
    unit: v.literal(unit),
    vintage: v.pipe(v.string(), v.regex(/^(?:May )?20\d\d(?:–\d\d)?$/)),
    source: v.pipe(
      source,
      v.check((id) => id.startsWith('bls-'), 'a figure of today is from BLS'),
    ),
  });
const said = { article: statements, text: text(20, 400), source };

const SourceShape = v.strictObject({
  title: text(5, 100),
  publisher: v.optional(text(2, 20)),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  edition: v.optional(v.pipe(v.string(), v.isoDate())),
  checked: v.optional(v.pipe(v.string(), v.isoDate())),
});
const CareerShape = v.pipe(
  v.strictObject({
    id: slug,
    article: statements,
    name: text(5, 80),
    brief: text(5, 80),
    summary: text(30, 200),
    duties: v.pipe(v.array(text(5, 120)), v.minLength(3)),
    settings: text(20, 300),
    education: text(20, 300),
    past: v.strictObject({
      value: v.number(),
      unit: v.literal('percent'),
      vintage: v.literal('2012–22'),
      source: v.literal('article'),
      isHistoric: v.literal(true),
      wording: text(5, 40),
    }),
    now: v.optional(
      v.strictObject({
        occupation: text(5, 80),
        code: v.pipe(v.string(), v.regex(/^\d\d-\d{4}$/)),
        medianPay: figure('dollars'),
        lowestTenth: v.optional(figure('dollars')),
        highestTenth: v.optional(figure('dollars')),
        jobs: figure('count'),
        growth: figure('percent'),
        change: figure('count'),
        openings: v.optional(figure('count')),
        employers: v.array(
          v.strictObject({
            place: text(5, 60),
            share: figure('percent'),
            medianPay: figure('dollars'),
          }),
        ),
      }),
    ),
    countedWith: v.optional(slug),
    comparison: text(20, 200),
    remarks: v.array(text(20, 240)),
    sources: v.pipe(v.array(source), v.minLength(1)),
  }),
  v.check(
    ({ now, countedWith }) => (now === undefined) !== (countedWith === undefined),
    'has figures of its own, or is counted with another',
  ),
);

it.each([
  ['sources.json', v.record(slug, SourceShape), sourcesFile],
  [
    'careers.json',
    v.strictObject({
      allJobs: v.strictObject({ medianPay: figure('dollars'), growth: figure('percent') }),
      careers: v.array(CareerShape),
    }),
    careersFile,
  ],
  [
    'billers-and-coders.json',
    v.strictObject({
      billers: v.strictObject(said),
      coders: v.strictObject(said),
      together: v.strictObject(said),
      field: v.strictObject(said),
      specialists: v.strictObject({ ...said, responsibilities: v.array(text(5, 120)) }),
      stages: v.array(
        v.strictObject({
          stage: v.picklist(stages),
          biller: v.optional(text(5, 60)),
          coder: v.optional(text(5, 60)),
        }),
      ),
    }),
    billersFile,
  ],
  [
    'ways-in.json',
    v.strictObject({
      ways: v.array(v.strictObject({ id: slug, name: text(5, 40), ...said })),
      pay: v.strictObject(said),
    }),
    waysFile,
  ],
  [
    'cpc.json',
    v.strictObject({
      article: statements,
      name: text(5, 60),
      body: text(2, 20),
      facts: v.array(v.strictObject({ label: text(3, 30), text: text(10, 200), source })),
      remark: text(20, 300),
    }),
    cpcFile,
  ],
] as const)('%s is whole and as the schema says', (_name, shape, file) => {
  const { issues = [] } = v.safeParse(shape, file);
  expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
});

it('every source is used, and can be opened unless it is the article', () => {
  const files = JSON.stringify([careersFile, billersFile, waysFile, cpcFile]);
  for (const id of Object.keys(sourcesFile)) {
    expect(files).toContain(`"${id}"`);
    expect(sourceOf(id).url === undefined).toBe(id === 'article');
  }
});
