import './count-looks'; // before anything takes what it counts

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Hit, HitName } from '@/core/hit/hit';
import { stylesFor } from '@/core/mark/mark-styles';
import type { BlockReading } from '@/core/match/find-terms';
import type { PageJudgement } from '@/core/match/page-judgement';
import { settingsFrom } from '@/core/settings/settings';
import { followPage } from '@/platform/page/follow-page';
import { createPageLedger, type PageLedger } from '@/platform/page/page-ledger';
import { createPainter } from '@/platform/page/paint';
import { liveRange } from '@/platform/page/to-range';

import { looks } from './count-looks';

let life: AbortController;
let marks: PageLedger;
let read: string[];
let choices: ReadonlyMap<string, string>;
let rejudge: () => void;
let readAgain: () => void;

beforeEach(() => {
  life = new AbortController();
  read = [];
  choices = new Map();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** "COB" and "prior authorization" are terms, "claim" on a page of the field, "PA" by choice. */
function find(text: string, page: PageJudgement): BlockReading {
  read.push(text);
  if (text.includes('unbearable')) throw new Error('Not this one');
  const words = [...text.matchAll(/COB|prior\s+authorization|claim|PA|sure\d+/g)];
  const hits = words.flatMap(({ 0: word, index }): Hit[] => {
    if (word === 'claim' && !page.isOfField) return [];
    if (word === 'PA' && !page.choices.has('pa')) return [];
    const ids: Record<string, string> = { COB: 'cob', claim: 'claim', PA: 'pa' };
    const id = ids[word] ?? 'prior-authorization';
    return [{ kind: 'entry', id, start: index, end: index + word.length }];
  });
  const proofs = [...text.matchAll(/sure(\d+)/g)].map(([, number]) => Number(number));
  return { hits, proofs, signs: [], hints: [], context: [], isDoubtful: /claim|PA/.test(text) };
}

/** Follow a page, until it was read once. */
async function follow(html: string): Promise<void> {
  document.body.innerHTML = html;
  marks = createPageLedger({
    finder: { find, subjectOf: () => 0 },
    painter: createPainter(stylesFor(settingsFrom({}), false), life.signal),
    signal: life.signal,
  });
  let isFirstPassOver = false;
  ({ rejudge, readAgain } = followPage({
    ledger: marks,
    choices: () => choices,
    onShadow: (root) => {
      if (root.querySelector('i')) throw new Error('Nor this');
    },
    onPass: () => {
      isFirstPassOver = true;
    },
    signal: life.signal,
  }));
  await vi.waitFor(() => expect(isFirstPassOver).toBe(true));
}

const entry = (id: string): HitName => ({ kind: 'entry', id });

/** What is painted, in no order. */
function painted(): string[] {
  const ranges = [...(CSS.highlights.get('codelight-term-new') ?? [])];
  return ranges.map((range) => liveRange(range)?.toString() ?? 'stale');
}

const shows = (...words: string[]) => vi.waitFor(() => expect(painted()).toEqual(words));

describe('which occurrences are painted', () => {
  it.each([
    ['<h2>A</h2><p>COB</p><p>COB</p><h2>B</h2><p>COB</p>', 2, 'once under each heading'],
    ['<h2>COB</h2><p>COB</p>', 1, 'a heading is part of its section'],
    ['<article>COB</article><article>COB</article>', 2, 'once in each article'],
    [
      '<main><p>COB</p><section>COB</section><p>COB</p></main>',
      2,
      'a section apart from around it',
    ],
    ['<div><h2>A</h2></div><p>COB</p><div><p>COB</p></div>', 1, 'headings in boxes of their own'],
    ['<p hidden>COB</p><p>COB</p>', 1, 'a hidden one does not stand for a visible one'],
    ['<p>COB and COB</p>', 1, 'once in a block'],
  ])('%s: %i (%s)', async (html, count) => {
    await follow(html);
    expect(painted()).toHaveLength(count);
  });

  it('are all of them when asked for, and the first again', async () => {
    await follow('<p>COB</p><p>COB</p>');
    marks.showAll(true);
    expect(painted()).toHaveLength(2);
    marks.showAll(false);
    expect(painted()).toHaveLength(1);
  });

  it('are all of some terms, whatever is shown of the others', async () => {
    await follow('<p>COB, prior authorization</p><p>COB, prior authorization</p>');
    marks.showAll(false, [entry('cob')]);
    expect(painted().toSorted()).toEqual(['COB', 'COB', 'prior authorization']);
  });

  it('are none of a term that is dropped, at once', async () => {
    await follow('<p>COB, prior authorization</p><p>COB</p>');
    marks.drop([entry('cob')]);
    expect(painted()).toEqual(['prior authorization']);
    expect(marks.all()).toHaveLength(1);
  });

  it('are looked for once more when there are other terms, also in shadow roots', async () => {
    await follow('<p>COB</p>');
    const box = document.createElement('div');
    box.attachShadow({ mode: 'open' }).append('prior authorization');
    document.body.append(box);
    await vi.waitFor(() => expect(painted()).toContain('prior authorization'));
    marks.drop([entry('cob'), entry('prior-authorization')]);
    expect(painted()).not.toContain('COB');
    readAgain();
    await vi.waitFor(() =>
      expect(painted()).toEqual(expect.arrayContaining(['COB', 'prior authorization'])),
    );
    expect(marks.all()).toHaveLength(2);
  });

  it('are found in every piece of a very long text', async () => {
    await follow(`<p>COB ${'lorem ipsum. '.repeat(10_000)} prior authorization</p>`);
    expect(painted()).toEqual(['COB', 'prior authorization']);
  });

  it.each(['style="visibility: hidden"', 'style="display: none"', 'hidden="until-found"'])(
    'are not looked for in vain in text with %s',
    async (attribute) => {
      await follow(`<h2>A</h2><p ${attribute}>COB</p>`);
      expect(painted()).toEqual([]);
      looks.count = 0;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(looks.count).toBeLessThan(5);
    },
  );

  it('include one that comes into sight later', async () => {
    await follow('<h2>A</h2><details><summary>More</summary><p>COB</p></details>');
    expect(painted()).toEqual([]);
    document.querySelector('details')?.toggleAttribute('open', true);
    await shows('COB');
  });

  it('are at most 2,000, those near the reader', async () => {
    await follow('<section>COB</section>'.repeat(2_500));
    expect(painted()).toHaveLength(2_000);
    expect(marks.chosen()).toHaveLength(2_500);
  });

  it('are painted where the reader comes to, where they cannot all be', async () => {
    await follow(`${'<section>COB</section>'.repeat(2_500)}<section id="end">COB</section>`);
    const end = document.querySelector('#end') as Element;
    const isPainted = () =>
      [...(CSS.highlights.get('codelight-term-new') ?? [])].some(
        ({ startContainer }) => startContainer === end.firstChild,
      );
    expect(isPainted()).toBe(false);
    end.scrollIntoView();
    await vi.waitFor(() => expect(isPainted()).toBe(true));
    expect(painted()).toHaveLength(2_000);
  });
});

describe('a page that lives', () => {
  it('has marks in what is added', async () => {
    await follow('<p>text</p>');
    document.body.insertAdjacentHTML('beforeend', '<section><p>new COB</p></section>');
    await shows('COB');
  });

  it('loses the marks of what is removed', async () => {
    await follow('<p>COB</p>');
    document.querySelector('p')?.remove();
    await shows();
    expect(marks.all()).toEqual([]);
  });

  it('has marks where text was changed in place', async () => {
    await follow('<p>text</p>');
    (document.querySelector('p')?.firstChild as Text).data = 'the COB rule';
    await shows('COB');
  });

  it('loses marks where words were changed away', async () => {
    await follow('<p>COB</p>');
    (document.querySelector('p')?.firstChild as Text).data = 'a cob of corn';
    await shows();
  });

  it('finds a phrase that an inline element completes, and loses it with that', async () => {
    await follow('<p>prior </p>');
    const bold = document.createElement('b');
    bold.textContent = 'authorization';
    document.querySelector('p')?.append(bold);
    await shows('prior authorization');
    bold.remove();
    await shows();
  });

  it('keeps the marks of a line that loses a part with nothing beside it', async () => {
    await follow('<p>COB <span><b>of</b></span></p>');
    document.querySelector('b')?.remove();
    document.body.insertAdjacentHTML('beforeend', '<section>prior authorization</section>');
    await vi.waitFor(() => expect(painted()).toContain('prior authorization'));
    expect(painted()).toContain('COB');
  });

  it('forgets what becomes an editor', async () => {
    await follow('<p>COB</p>');
    document.querySelector('p')?.setAttribute('contenteditable', 'true');
    await shows();
  });

  it('follows an open shadow root, also one that comes later', async () => {
    await follow('<div></div>');
    const host = document.createElement('section');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>COB</p>';
    document.body.append(host);
    await shows('COB');
    root.innerHTML = '<p>no term</p>';
    await shows();
  });

  it('goes on where a block cannot be taken in, and where a shadow root takes no style', async () => {
    await follow('<p>COB</p><p>unbearable COB</p><p>prior authorization</p>');
    expect(painted()).toEqual(['COB', 'prior authorization']);
    const host = document.createElement('section');
    host.attachShadow({ mode: 'open' }).innerHTML = '<i>no style</i><p>COB</p>';
    document.body.append(host, 'unbearable COB');
    document.body.insertAdjacentHTML('beforeend', '<section>COB</section>');
    await vi.waitFor(() => expect(painted()).toHaveLength(4));
  });

  it('is not read again where nothing changed', async () => {
    await follow('<p>one</p><p>two</p>');
    read = [];
    document.body.insertAdjacentHTML('beforeend', '<p>three COB</p>');
    await shows('COB');
    expect(read).toEqual(['three COB']);
  });

  it('reads a line once, however many pieces came to it', async () => {
    await follow('<p></p>');
    read = [];
    for (let i = 0; i < 100; i++) document.querySelector('p')?.append(`word${i} `);
    document.querySelector('p')?.append('COB');
    await shows('COB');
    expect(read).toHaveLength(1);
  });

  it('gets its marks back when it clears the registry', async () => {
    await follow('<p>COB</p>');
    CSS.highlights.clear();
    document.body.insertAdjacentHTML('beforeend', '<section>COB</section>');
    await vi.waitFor(() => expect(painted()).toHaveLength(2));
  });

  it('is as it was before when we leave', async () => {
    CSS.highlights.set('theirs', new Highlight());
    await follow('<p>COB</p>');
    const html = document.documentElement.outerHTML;
    life.abort();
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
    expect(document.documentElement.outerHTML).toBe(html);
    document.body.insertAdjacentHTML('beforeend', '<section>COB</section>');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
    CSS.highlights.clear();
  });
});

describe('what depends on the page', () => {
  const sure = '<p>sure1 sure2 sure3</p>';

  it('is marked on one that is plainly about the field, and only that is read twice', async () => {
    await follow(`<p>my claim</p>${sure}<p>nothing</p>`);
    expect(painted().sort()).toEqual(['claim', 'sure1']);
    expect(read).toEqual(['my claim', 'sure1 sure2 sure3', 'nothing', 'my claim']);
  });

  it('is not on another', async () => {
    await follow('<p>my claim</p><p>sure1 sure2</p>');
    expect(painted()).toEqual(['sure1']);
    expect(read).toHaveLength(2);
  });

  it('comes and goes with what the page is about', async () => {
    await follow('<p>my claim</p><section>sure1 sure2</section>');
    document.body.insertAdjacentHTML('beforeend', '<article>sure3</article>');
    await vi.waitFor(() => expect(painted()).toContain('claim'));
    read = [];
    document.querySelector('section')?.remove();
    await vi.waitFor(() => expect(painted()).not.toContain('claim'));
    expect(read).toEqual(['my claim']);
  });

  it('is settled in every piece of a very long text', async () => {
    const sures = Array.from({ length: 40 }, (_, i) => `sure${i} `).join('');
    await follow(`<p>COB ${sures}${'lorem ipsum. '.repeat(5_000)} my claim</p>`);
    expect(painted()).toEqual(['COB', 'sure0', 'claim']);
  });

  it('is read again when the learner chooses a sense, and nothing else is', async () => {
    await follow('<p>the PA</p><p>COB</p>');
    expect(painted()).toEqual(['COB']);
    read = [];
    choices = new Map([['pa', 'prior-authorization']]);
    rejudge();
    await vi.waitFor(() => expect(painted()).toContain('PA'));
    expect(read).toEqual(['the PA']);
  });
});
