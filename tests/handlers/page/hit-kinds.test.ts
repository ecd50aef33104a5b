import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pageAddress } from '@/core/address/page-address';
import type { EntryHit } from '@/core/hit/entry-hit';
import type { Hit, HitKind, HitName } from '@/core/hit/hit';
import { stylesFor } from '@/core/mark/mark-styles';
import { hitMarks } from '@/core/mark/mark-table';
import { type Finder, findByRank } from '@/core/match/finder';
import { noJudgement } from '@/core/match/page-judgement';
import { settingsFrom } from '@/core/settings/settings';
import { createOrderFollower } from '@/handlers/page/follow-order';
import { createCardOpener } from '@/handlers/page/open-card';
import { followPage } from '@/platform/page/follow-page';
import { createPageLedger, type PageLedger } from '@/platform/page/page-ledger';
import { createPainter } from '@/platform/page/paint';
import { summaryOfPage } from '@/platform/page/summary-of-page';
import { targetsIn } from '@/platform/page/targets';
import { liveRange } from '@/platform/page/to-range';

// A kind of hit that nothing in core or on the page knows of: what another kind takes is its
// finder and a row of the table of marks. (What its card draws is the card's, and `Hit` would
// name it: here it is only said to be one.)
const SAMPLE = 'sample' as HitKind;
const table = hitMarks as Record<string, { readonly name: string; readonly line: string }>;

const samples: Finder = (text) => ({
  hits: [...text.matchAll(/sample-\d+/g)].map(
    ({ 0: id, index }) => ({ kind: SAMPLE, id, start: index, end: index + id.length }) as Hit,
  ),
});
const entries: Finder = (text) => ({
  hits: [...text.matchAll(/sample|claim/g)].map(
    ({ 0: id, index }): EntryHit => ({ kind: 'entry', id, start: index, end: index + id.length }),
  ),
});
const finders = [entries, samples];
const noNotes = { all: () => [], marks: () => [] };

let life: AbortController;
let ledger: PageLedger;

beforeAll(() => page.viewport(1_000, 800));
beforeEach(async () => {
  life = new AbortController();
  table.sample = { name: 'codelight-sample', line: 'solid' };
  document.body.innerHTML = '<p>a claim with sample-1</p><p>sample-2</p><p>sample-1, sample</p>';
  const onPass = vi.fn();
  ledger = createPageLedger({
    finder: { find: (text, judged) => findByRank(finders, text, judged), subjectOf: () => 0 },
    painter: createPainter(stylesFor(settingsFrom({}), false), life.signal),
    signal: life.signal,
  });
  followPage({
    ...{ ledger, choices: () => new Map(), onShadow() {}, onPass, signal: life.signal },
  });
  await vi.waitFor(() => expect(onPass).toHaveBeenCalled());
});
afterEach(() => {
  life.abort();
  delete table.sample;
  document.body.replaceChildren();
});

const name = (id: string): HitName => ({ kind: SAMPLE, id });
const targets = () => targetsIn(ledger.chosen(), []);

describe('a hit of a kind that is new', () => {
  it('is merged with hits of other finders: the longest holds', () => {
    const { hits } = findByRank(finders, 'a claim, sample-1', noJudgement);
    expect(hits.map(({ kind, id }) => [kind, id])).toEqual([
      ['entry', 'claim'],
      [SAMPLE, 'sample-1'],
    ]);
  });

  it('says nothing of the page, unless its finder does', () => {
    expect(findByRank([samples], 'sample-1', noJudgement)).toMatchObject({
      ...{ proofs: [], signs: [], hints: [], context: [], isDoubtful: false },
    });
    const sure: Finder = (text, judged) => ({ ...samples(text, judged), proofs: [7] });
    expect(findByRank([entries, sure], 'sample-1', noJudgement).proofs).toEqual([7]);
  });

  it('is marked once in a section, by the name of its row', () => {
    const painted = [...(CSS.highlights.get('codelight-sample') ?? [])];
    expect(painted.map((range) => liveRange(range)?.toString())).toEqual(['sample-1', 'sample-2']);
    expect(CSS.highlights.get('codelight-term-new')?.size).toBe(2); // "claim" and "sample"
  });

  it('is a target among the others', () => {
    const ids = targets().map((target) => target.is === 'hit' && target.mark.hit.id);
    expect(ids).toEqual(['claim', 'sample-1', 'sample-2', 'sample']);
  });

  it('is in the summary of its page, apart from an entry of the same id', () => {
    document.title = '';
    const summary = summaryOfPage(pageAddress('https://page.example/'), ledger, noNotes);
    expect(summary.hits).toEqual([
      { kind: 'entry', id: 'claim', count: 1 },
      { ...name('sample-1'), count: 2 },
      { ...name('sample-2'), count: 1 },
      { kind: 'entry', id: 'sample', count: 1 },
    ]);
  });

  it('is shown by an order, in a card on it', () => {
    const show = vi.fn();
    const host = { isWriting: () => false, hide() {}, tell() {}, takeFocus() {}, warm() {} };
    const shown = { now: () => undefined, show };
    const small = { isHere: () => false, send: async () => false, receive() {}, whenLeft() {} };
    const follow = createOrderFollower({
      ...{ shown, small, targets, roots: () => [], walk: { go: () => false } },
      host: { ...host, isCard: () => false, nonce: () => undefined },
      selecting: { lookUp() {}, writeNote() {} },
      opener: createCardOpener({ host, shown, small }),
    });
    follow({ order: 'show', hit: name('sample-2') });
    const subject = { is: 'hit', hit: name('sample-2'), words: 'sample-2', size: 'full' };
    expect(show).toHaveBeenCalledExactlyOnceWith(subject, expect.any(StaticRange), {});
  });

  it('is dropped by its name', () => {
    ledger.drop([name('sample-1')]);
    expect(ledger.all().map(({ hit }) => hit.id)).toEqual(['claim', 'sample-2', 'sample']);
  });
});
