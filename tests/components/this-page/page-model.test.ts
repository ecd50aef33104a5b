import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createPageModel, type PageParts } from '@/components/this-page/page-model';
import type { ActiveTab } from '@/core/page/active-tab';
import type { PageFrame } from '@/core/page/page-frame';
import type { Ask } from '@/core/protocol/protocol';
import { type Settings, settingsFrom } from '@/core/settings/settings';

type Given = Partial<Omit<PageParts, 'settings'>> & { settings?: Partial<Settings> };

const article: ActiveTab = {
  id: 7,
  url: 'https://northfield.example/imaging?x=1',
  title: 'Imaging',
};
const names = { cob: 'Coordination of benefits', 'timely-filing': 'Timely filing' };
const frames = [
  frame(0, [['cob', 2]], ['note-a']),
  frame(
    4,
    [
      ['timely-filing', 1],
      ['cob', 3],
      ['of-a-later-version', 1],
    ],
    ['note-b'],
  ),
];

describe('says what the page holds', () => {
  it('each term once for all frames, in page order, where it stands first', async () => {
    const { model } = pageModel();
    await model.show(article);

    expect(model.state.value).toMatchObject({
      is: 'read',
      terms: [
        { name: 'Coordination of benefits', count: 5, frameId: 0 },
        { name: 'Timely filing', count: 1, frameId: 4 },
      ],
    });
  });

  it.each<[state: string, given: Given & { tab?: ActiveTab | undefined }, reason: string]>([
    ['off', { settings: { on: false } }, 'off everywhere'],
    ['paused', { settings: { sitesOff: ['northfield.example'] } }, 'off on this site'],
    ['no-access', { hasAccess: async () => false }, 'the learner took access back'],
    ['closed', { readFrames: async () => [] }, 'a page that keeps extensions out'],
    ['closed', { tab: { ...article, url: 'about:config' } }, 'a page of the browser'],
    ['failed', { ask: () => Promise.reject(new Error('Nobody answers')) }, 'nobody answers'],
    ['loading', { tab: undefined }, 'no tab yet'],
  ])('%s: %j (%s)', async (state, given, _reason) => {
    const { model } = pageModel(given);
    await model.show('tab' in given ? given.tab : article);
    expect(model.state.value.is).toBe(state);
  });

  it.each([
    ['pdf', 'https://northfield.example/imaging.pdf'],
    ['silent', 'https://northfield.example/data.json'],
    ['browser', undefined],
  ])('says which sort of page is closed: %s, %s', async (why, url) => {
    const { model } = pageModel({ readFrames: async () => [] });
    await model.show({ ...article, url });
    expect(model.state.value).toEqual({ is: 'closed', why });
  });

  it('waits for a page that was switched on a moment ago', async () => {
    const readFrames = vi.fn().mockResolvedValueOnce([]).mockResolvedValueOnce([]);
    const { model } = pageModel({ readFrames: readFrames.mockResolvedValue(frames) });
    await model.show(article);
    expect(model.state.value.is).toBe('read');
  });

  it('drops what an earlier tab answers late', async () => {
    const slow = Promise.withResolvers<readonly PageFrame[]>();
    const readFrames = (id: number) => (id === article.id ? slow.promise : Promise.resolve(frames));
    const { model } = pageModel({ readFrames });
    const earlier = model.show(article);
    await model.show({ ...article, id: 8 });
    slow.resolve([]);
    await earlier;
    expect(model.state.value.is).toBe('read');
  });

  it('asks for the names again after nobody answered', async () => {
    const { model, ask } = pageModel();
    ask.mockRejectedValueOnce(new Error('Codelight does not answer'));
    await model.show(article);
    expect(model.state.value).toEqual({ is: 'failed', problem: 'Codelight does not answer' });
    await model.refresh();
    expect(model.state.value.is).toBe('read');
  });
});

describe('does', () => {
  it.each([
    [false, { add: ['northfield.example'] }],
    [true, { remove: ['northfield.example'] }],
  ])('switches the site to %j: %j', async (on, sitesOff) => {
    const { model, changeSettings } = pageModel({ settings: { sitesOff: ['other.example'] } });
    await model.show(article);
    await model.switchSite(on);
    expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ sites: { sitesOff } });
  });

  it('shows a term in the frame where it stands first', async () => {
    const { model, giveOrder } = pageModel();
    await model.show(article);
    if (model.state.value.is !== 'read') throw new RangeError('The page is not read');
    const [, term] = model.state.value.terms;
    if (term) await model.showTerm(term);
    expect(giveOrder).toHaveBeenCalledExactlyOnceWith(7, 4, {
      order: 'show',
      hit: { kind: 'entry', id: 'timely-filing' },
    });
  });

  it('shows a note where its words are, and says when no frame has them', async () => {
    const { model, giveOrder } = pageModel();
    await model.show(article);
    expect(await model.showNote('note-b')).toBe(true);
    expect(await model.showNote('note-c')).toBe(false);
    expect(giveOrder).toHaveBeenCalledExactlyOnceWith(7, 4, { order: 'show', noteId: 'note-b' });
  });
});

function pageModel(given: Given = {}) {
  const entries = Object.entries(names).map(([id, name]) => ({ id, name }));
  const ask = vi.fn().mockResolvedValue(entries);
  const changeSettings = vi.fn(async () => {});
  const giveOrder = vi.fn(async () => {});
  const model = createPageModel({
    ask: ask as Ask, // answers "terms.list", the one question
    changeSettings,
    giveOrder,
    hasAccess: async () => true,
    readFrames: async () => frames,
    wait: async () => {},
    ...given,
    settings: signal(settingsFrom(given.settings)),
  });
  return { model, ask, changeSettings, giveOrder };
}

function frame(
  frameId: number,
  terms: readonly (readonly [string, number])[],
  placed: readonly string[],
): PageFrame {
  return {
    frameId,
    summary: {
      page: 'https://northfield.example/imaging',
      hasFocus: frameId === 0,
      targets: 0,
      hits: terms.map(([id, count]) => ({ kind: 'entry', id, count })),
      placed,
      lost: [],
    },
  };
}
