import { describe, expect, it } from 'vitest';

import { goOn } from '@/handlers/browser/marks';
import { obeyCommand } from '@/handlers/browser/orders';

import { CLOSED, createBrowser, frame, refuse, TAB } from './fake-browser';

describe('"next mark" and "previous mark"', () => {
  const frames = [frame(0, 3), frame(4, 0), frame(5, 2, true), frame(9, 1)];

  it.each([
    ['next-mark', { order: 'next', before: 3, all: 6 }],
    ['previous-mark', { order: 'previous', before: 3, all: 6 }],
  ] as const)('%s begins in the frame that has the focus', async (command, order) => {
    const { ports, did } = createBrowser(frames);
    await obeyCommand(ports, command, TAB);
    expect(did('giveOrder')).toEqual([[5, order]]);
  });

  it('begins in the first that has any, where none has the focus', async () => {
    const { ports, did } = createBrowser([frame(0, 0), frame(4, 2)]);
    await obeyCommand(ports, 'next-mark', TAB);
    expect(did('giveOrder')).toEqual([[4, { order: 'next', before: 0, all: 2 }]]);
  });

  it('goes on in the next frame that takes it, at its edge, and round', async () => {
    const { ports, did, obeys } = createBrowser(frames);
    obeys.mockImplementation((frameId) => frameId === 0);
    await obeyCommand(ports, 'next-mark', TAB);
    expect(did('giveOrder')).toEqual([
      [5, { order: 'next', before: 3, all: 6 }],
      [9, { order: 'first', before: 5, all: 6 }],
      [0, { order: 'first', before: 0, all: 6 }],
    ]);
  });

  it('comes back to the frame where it began, and ends', async () => {
    const { ports, did, obeys } = createBrowser(frames);
    obeys.mockReturnValue(false);
    await obeyCommand(ports, 'previous-mark', TAB);
    expect(did('giveOrder').map(([id, given]) => [id, (given as { order: string }).order])).toEqual(
      [
        ...[[5, 'previous'] as const, [0, 'last'] as const],
        ...[[9, 'last'] as const, [5, 'last'] as const],
      ],
    );
  });

  it('asks no frame where none has a mark', async () => {
    const { ports, did } = createBrowser([frame(0), frame(4)]);
    await obeyCommand(ports, 'next-mark', TAB);
    expect([did('giveOrder'), did('openSidebar')]).toEqual([[], []]);
  });
});

describe('a frame that has no mark beyond', () => {
  const frames = [frame(0, 3), frame(5, 2, true), frame(9, 1)];

  it.each([
    [1, 5, 9, 'first'],
    [1, 9, 0, 'first'],
    [-1, 5, 0, 'last'],
    [-1, 0, 9, 'last'],
  ] as const)('by %i from frame %i goes to frame %i', async (step, from, to, order) => {
    const { ports, did } = createBrowser(frames);
    await goOn(ports, { news: 'marks.beyond', step }, TAB.id, from);
    expect(did('giveOrder')).toEqual([[to, expect.objectContaining({ order, all: 6 })]]);
  });

  it('goes to its own other edge where it is the only one', async () => {
    const { ports, did } = createBrowser([frame(0, 2)]);
    await goOn(ports, { news: 'marks.beyond', step: 1 }, TAB.id, 0);
    expect(did('giveOrder')).toEqual([[0, { order: 'first', before: 0, all: 2 }]]);
  });

  it.each([
    [{ news: 'page.changed' } as const, TAB.id],
    [{ news: 'marks.beyond', step: 1 } as const, undefined],
  ])('is not meant by %j of tab %j', async (news, tabId) => {
    const { ports, log } = createBrowser(frames);
    await goOn(ports, news, tabId, 0);
    expect(log).toEqual([]);
  });
});

describe('"look up" and "note"', () => {
  it.each(['look-up', 'note'] as const)('%s goes to the frame in front', async (order) => {
    const { ports, did } = createBrowser([frame(0), frame(5, 0, true)]);
    await obeyCommand(ports, order, TAB);
    expect(did('giveOrder')).toEqual([[5, { order }]]);
  });

  it('go to the first frame where none has the focus', async () => {
    const { ports, did } = createBrowser([frame(0), frame(5)]);
    await obeyCommand(ports, 'note', TAB);
    expect(did('giveOrder')).toEqual([[0, { order: 'note' }]]);
  });
});

describe('where no script of ours is, the sidebar says why', () => {
  it.each([
    ['look-up', /^#\/glossary/],
    ['note', /^#\/notes.*why/],
    ['next-mark', /^#\/page/],
    ['previous-mark', /^#\/page/],
  ] as const)('%s: %s', async (command, hash) => {
    const { ports, log, did } = createBrowser();
    await obeyCommand(ports, command, CLOSED);
    // The browser forgets the gesture at an `await`: it is opened before the page is asked.
    expect(log[0]).toEqual(['openSidebar', 1]);
    expect(did('openSidebar')).toHaveLength(1);
    expect(did('leadSidebar')).toEqual([[expect.stringMatching(hash), TAB.id]]);
  });

  it('asks the page first where the address does not say', async () => {
    const { ports, log } = createBrowser();
    await obeyCommand(ports, 'note', TAB);
    expect(log.map(([name]) => name)).toEqual(['readFrames', 'openSidebar', 'leadSidebar']);
  });

  it('in a tab, which has no page beside it, marks are explained as notes are', async () => {
    const { ports, did } = createBrowser();
    await obeyCommand({ ...ports, openSidebar: refuse }, 'next-mark', CLOSED);
    expect(did('openTab')).toEqual([[expect.stringMatching(/^sidepanel\.html#\/notes/)]]);
  });
});

describe('the site and the sidebar', () => {
  it('switches the site off and on again', async () => {
    const { ports, settings } = createBrowser();
    await obeyCommand(ports, 'toggle-site', TAB);
    expect(settings().sitesOff).toEqual(['example.com']);
    await obeyCommand(ports, 'toggle-site', TAB);
    expect(settings().sitesOff).toEqual([]);
  });

  it('leaves a work system one', async () => {
    const { ports, settings } = createBrowser([], { workSystems: ['example.com'] });
    const before = settings();
    await obeyCommand(ports, 'toggle-site', TAB);
    expect(settings()).toEqual(before);
  });

  it('changes nothing where there is no site', async () => {
    const { ports, settings } = createBrowser();
    const before = settings();
    await obeyCommand(ports, 'toggle-site', { ...TAB, url: 'about:blank' });
    expect(settings()).toBe(before);
  });

  it('opens the sidebar of the window, before anything is awaited', () => {
    const { ports, log } = createBrowser();
    void obeyCommand(ports, 'open-sidebar', TAB);
    expect(log).toEqual([['openSidebar', 1]]);
  });
});
