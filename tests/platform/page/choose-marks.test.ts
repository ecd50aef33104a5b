import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { createMarkChooser, placeIn } from '@/platform/page/choose-marks';
import type { MarkedBlock } from '@/platform/page/marked-block';

let life: AbortController;
let page: MarkedBlock[];
let chooser: ReturnType<typeof createMarkChooser>;

beforeEach(() => {
  life = new AbortController();
  page = [];
  chooser = createMarkChooser({ blocks: () => page, onShown: () => {}, signal: life.signal });
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const SECTIONS = ['a', 'b'] as const;
const TERMS = ['cob', 'era', 'pa'] as const;

/** Something that happens to a page. */
const happening = fc.oneof(
  fc.record({
    is: fc.constant('comes' as const),
    /** Where, as a share of the page. */
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    section: fc.constantFrom(...SECTIONS),
    terms: fc.array(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 4 }),
    isHidden: fc.boolean(),
  }),
  fc.record({
    is: fc.constant('goes' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ is: fc.constant('is looked at' as const) }),
  fc.record({ is: fc.constant('shows all' as const), all: fc.boolean() }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

it('chooses, whatever comes and goes, what one choice of all would choose', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      chooser = createMarkChooser({ blocks: () => page, onShown: () => {}, signal: life.signal });
      page = [];
      document.body.replaceChildren();
      const sections = new Map(SECTIONS.map((name) => [name, document.createElement('i')]));
      let isAll = false;
      for (const one of happenings) {
        if (one.is === 'comes') come(one, sections.get(one.section) as Node);
        if (one.is === 'goes') go(one.at);
        if (one.is === 'is looked at') chooser.choose();
        if (one.is !== 'shows all') continue;
        isAll = one.all;
        chooser.setAll(isAll);
      }
      chooser.choose();
      expect(page.map(({ chosen }) => namesOf(chosen))).toEqual(plainChoice(isAll));
      expect(chooser.count()).toBe(page.flatMap(({ chosen }) => chosen).length);
    }),
    { numRuns: 300 },
  );
});

it('tells of changed blocks alone', () => {
  const section = document.createElement('i');
  come({ is: 'comes', at: 1, section: 'a', terms: ['cob'], isHidden: false }, section);
  expect(chooser.choose()).toEqual(page);
  expect(chooser.choose()).toEqual([]);
  come({ is: 'comes', at: 1, section: 'a', terms: ['era'], isHidden: false }, section);
  expect(chooser.choose()).toEqual([page[1]]);
});

function come({ at, terms, isHidden }: Extract<Happening, { is: 'comes' }>, section: Node): void {
  const paragraph = document.createElement('p');
  const node = document.createTextNode(terms.join(' '));
  paragraph.hidden = isHidden;
  paragraph.append(node);
  const place = Math.round(at * page.length);
  document.body.insertBefore(paragraph, page[place]?.node.parentNode ?? null);
  const block = { text: node.data, runs: [] };
  const marks = terms.map((id, i) => {
    const range = new StaticRange({
      ...{ startContainer: node, startOffset: i, endContainer: node, endOffset: i },
    });
    return { hit: { kind: 'entry' as const, id, start: i, end: i }, range, block };
  });
  const marked: MarkedBlock = { node, section, marks, chosen: [] };
  expect(placeIn(page, node)).toBe(place);
  chooser.enter(marked, place === page.length);
  page.splice(place, 0, marked);
}

function go(at: number): void {
  const [gone] = page.splice(Math.floor(at * page.length), 1);
  if (!gone) return;
  gone.node.parentElement?.remove();
  chooser.leave(gone);
}

/** Of each section the first of each term that is drawn, or all that are. */
function plainChoice(isAll: boolean): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const ids = new Map(page.map(({ section }) => section).map((section, i) => [section, i]));
  return page.map(({ node, section, marks }) => {
    if (node.parentElement?.hidden) return [];
    return namesOf(marks).filter((name) => {
      const key = `${ids.get(section)} ${name}`;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isAll || isFirst;
    });
  });
}

function namesOf(marks: MarkedBlock['marks']): readonly string[] {
  return marks.map(({ hit }) => hit.id);
}
