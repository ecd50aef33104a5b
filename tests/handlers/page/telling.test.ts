import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { hearPage } from '@/handlers/page/hear-page';
import { createPageTeller } from '@/handlers/page/tell-page';

import { fakePorts } from './fake-ports';

describe('what a page tells', () => {
  let ids: string[];
  let isCounted: boolean;
  const tellerOf = (changed = {}) => {
    const given = fakePorts({}, changed);
    const teller = createPageTeller({
      ...given.ports,
      isCounted: () => isCounted,
      termIds: () => ids,
    });
    return { ...given, teller };
  };
  beforeEach(() => {
    ids = ['claim', 'denial', 'claim'];
    isCounted = true;
  });

  it('is how many terms it has, each once, and only when that has changed', () => {
    const { teller, tell } = tellerOf();
    teller.count();
    teller.count();
    expect(tell).toHaveBeenCalledExactlyOnceWith({ news: 'page.counted', terms: 2 });
    ids.push('payer');
    teller.count();
    expect(tell).toHaveBeenLastCalledWith({ news: 'page.counted', terms: 3 });
    teller.recount();
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['from a frame in a page', { isTop: false }, true],
    ['from a page that outlived the extension', { isCurrent: () => false }, true],
    ['where the learner wants no count', {}, false],
  ])('is no count %s', (_where, changed, wanted) => {
    isCounted = wanted;
    const { teller, tell } = tellerOf(changed);
    teller.count();
    expect(tell).not.toHaveBeenCalled();
  });

  it('is that it has changed, once for each time that it was read', () => {
    const { teller, tell } = tellerOf();
    teller.change(); // a panel may have looked before we could answer
    teller.change();
    expect(tell).toHaveBeenCalledExactlyOnceWith({ news: 'page.changed' });
    teller.watched();
    teller.change();
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('is nothing of a frame that nobody has read, nor after the extension has gone', () => {
    const frame = tellerOf({ isTop: false });
    frame.teller.change();
    expect(frame.tell).not.toHaveBeenCalled();
    const old = tellerOf({ isCurrent: () => false });
    old.teller.change();
    expect(old.tell).not.toHaveBeenCalled();
  });
});

describe('what a page hears', () => {
  let life: AbortController;
  let given: ReturnType<typeof fakePorts>;
  const rereadSettings = vi.fn(async () => {});
  const rereadNotes = vi.fn();
  const rereadOwn = vi.fn();
  const follow = vi.fn(() => true);
  const counts = () =>
    [rereadSettings, rereadNotes, rereadOwn].map(({ mock }) => mock.calls.length);

  beforeEach(() => {
    for (const spy of [rereadSettings, rereadNotes, rereadOwn, follow]) spy.mockClear();
    life = new AbortController();
    given = fakePorts();
    const summary = () => ({
      page: 'p',
      hasFocus: true,
      targets: 0,
      hits: [],
      placed: [],
      lost: [],
    });
    hearPage({
      ...{ ports: given.ports, rereadSettings, rereadNotes, rereadOwn, summary, follow },
      signal: life.signal,
    });
  });
  afterEach(() => life.abort());

  it.each([
    [{ news: 'settings.stale' }, [1, 0, 0]],
    [{ news: 'notes.stale' }, [0, 1, 0]],
    [{ news: 'terms.changed' }, [0, 0, 1]],
    [{ news: 'everything.changed' }, [0, 1, 1]],
    [{ news: 'page.changed' }, [0, 0, 0]],
  ] as const)('%j: settings, notes and own terms are read again %j times', (news, times) => {
    given.news(news);
    expect(counts()).toEqual(times);
  });

  it('is that it was brought back from the browser’s memory: all may have changed', () => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(counts()).toEqual([0, 0, 0]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('is orders, of which one asks what is here, and the others are followed', () => {
    expect(given.order({ order: 'read' })).toMatchObject({ page: 'p' });
    expect(follow).not.toHaveBeenCalled();
    expect(given.order({ order: 'look-up' })).toBe(true);
    expect(follow).toHaveBeenCalledExactlyOnceWith({ order: 'look-up' });
  });

  it('is nothing once we have left', () => {
    life.abort();
    given.news({ news: 'notes.stale' });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(counts()).toEqual([0, 0, 0]);
    expect(given.isHeard()).toBe(false);
  });
});
