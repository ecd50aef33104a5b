import compiled from 'virtual:match-index';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeQuote } from '@/core/quote/describe-quote';
import { runPage } from '@/handlers/page/run-page';
import { readPageText } from '@/platform/page/page-text';
import { liveRange } from '@/platform/page/to-range';
import { world } from '@/platform/page/world';

import { fakePorts, pageSettings } from './fake-ports';

const noOwn = { compiled: '', hidden: [], every: [], exact: {} };
let given: ReturnType<typeof fakePorts>;
/** What the background answers, which changes. */
let answers: { 'page.settings': unknown; 'own.index': unknown; 'notes.quotes': unknown };

beforeEach(() => {
  document.body.innerHTML = `<h2>A</h2><p>Prior authorization for each claim.</p>
    <p>Prior authorization again.</p>`;
  answers = { 'page.settings': pageSettings(), 'own.index': noOwn, 'notes.quotes': [] };
  const name = (of: keyof typeof answers) => [of, () => answers[of]] as const;
  const all = [name('page.settings'), name('own.index'), name('notes.quotes')];
  given = fakePorts(Object.fromEntries(all), { glossary: compiled });
});
afterEach(async () => {
  await leave();
  document.body.replaceChildren();
});

/** The settings say that this frame is not to be marked any more. */
async function leave(): Promise<void> {
  answers['page.settings'] = null;
  given.news({ news: 'settings.stale' });
  await vi.waitFor(() => expect(given.isHeard()).toBe(false));
}

const painted = (name = 'codelight-term-new') =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => liveRange(range)?.toString());
const shows = (words: readonly string[], name?: string) =>
  vi.waitFor(() => expect(painted(name)).toEqual(words));

describe('a page that is run', () => {
  it('is marked, and says what it holds', async () => {
    runPage(given.ports, pageSettings());
    await shows(['Prior authorization']);
    expect(given.order({ order: 'read' })).toMatchObject({
      page: 'https://payer.example/policy',
      targets: 1,
      hits: [{ kind: 'entry', id: 'prior-authorization', count: 2 }],
    });
  });

  it('tells once that it has changed, after it was read', async () => {
    runPage(given.ports, pageSettings());
    await shows(['Prior authorization']);
    await vi.waitFor(() => expect(given.tell).toHaveBeenCalledWith({ news: 'page.changed' }));
    given.order({ order: 'read' });
    given.tell.mockClear();
    document.body.insertAdjacentHTML('beforeend', '<h2>B</h2><p>Prior authorization.</p>');
    await vi.waitFor(() => expect(given.tell).toHaveBeenCalledWith({ news: 'page.changed' }));
  });

  it('is drawn as other settings say, at once', async () => {
    runPage(given.ports, pageSettings());
    await shows(['Prior authorization']);
    answers['page.settings'] = pageSettings({ markColour: 'plum', occurrences: 'all' });
    given.news({ news: 'settings.stale' });
    await shows(['Prior authorization', 'Prior authorization'], 'codelight-term-new-plum');
    expect(painted()).toEqual([]);
  });

  it('loses what the learner does not want to be marked, and finds it again', async () => {
    runPage(given.ports, pageSettings());
    await shows(['Prior authorization']);
    answers['own.index'] = { ...noOwn, hidden: ['prior-authorization'] };
    given.news({ news: 'terms.changed' });
    await shows([]);
    answers['own.index'] = { ...noOwn, every: ['prior-authorization'] };
    given.news({ news: 'terms.changed' });
    await shows(['Prior authorization', 'Prior authorization']);
  });

  it('has the notes of its address, and of another when it goes there', async () => {
    const page = await readPageText(new AbortController().signal);
    const quote = describeQuote(page, page.text.indexOf('again'), page.text.indexOf('again') + 5);
    answers['notes.quotes'] = [{ id: 'note', colour: 'sky', quote }];
    runPage(given.ports, pageSettings());
    await shows(['again'], 'codelight-note-sky');
    answers['notes.quotes'] = [];
    given.address.href = 'https://payer.example/appeals';
    document.body.append('more'); // what changes an address without loading changes the page
    await shows([], 'codelight-note-sky');
  });

  it('opens a card on an order', async () => {
    runPage(given.ports, pageSettings());
    await shows(['Prior authorization']);
    given.order({ order: 'show', hit: { kind: 'entry', id: 'prior-authorization' } });
    expect(given.cards).toHaveLength(1);
  });

  it('is as it was when it is not wanted any more', async () => {
    const html = document.documentElement.outerHTML;
    world.codelight = true;
    runPage(given.ports, pageSettings());
    await shows(['Prior authorization']);
    given.order({ order: 'show', hit: { kind: 'entry', id: 'prior-authorization' } });
    await leave();
    expect(painted()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(html);
    expect(Object.keys(world)).toEqual([]);
  });

  it('stays until a note that is being written is', async () => {
    runPage(given.ports, pageSettings());
    await shows(['Prior authorization']);
    given.order({ order: 'show', hit: { kind: 'entry', id: 'prior-authorization' } });
    const card = given.cards[0];
    card?.say({ tell: 'state', isPinned: false, isWriting: true, editing: 'new' });
    await leave();
    expect(painted()).toEqual([]);
    expect(document.querySelector(':root > div')).not.toBeNull();
    card?.say({ tell: 'close' });
    expect(document.querySelector(':root > div')).toBeNull();
    expect(Object.keys(world)).toEqual([]);
  });

  it('is left by a script that the extension has outlived', async () => {
    const outlived = fakePorts(
      { 'own.index': noOwn, 'notes.quotes': [] },
      { glossary: compiled, isCurrent: () => false },
    );
    runPage(outlived.ports, pageSettings());
    await shows(['Prior authorization']);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(painted()).toEqual([]);
    expect(outlived.tell).not.toHaveBeenCalled();
  });
});
