import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { card, createWorld, id, OTHER, ourselves, PAGE, page, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld([], { workSystems: ['ehr.example'] });
});
afterEach(() => world.end());

const quote = { text: 'timely filing', before: '', after: ' limit', at: 0 };
const draft = { id: id(1), body: 'ask Dana', colour: 'amber' } as const;

describe('notes.add', () => {
  it('stores the page that the browser names, and its title as the card has shown it', async () => {
    await world.handlers['notes.add']({ ...draft, quote, title: 'Shown' }, card(PAGE));
    expect(await world.db.getAll('notes')).toEqual([
      {
        ...draft,
        quote,
        page: { url: PAGE, title: 'Shown' },
        ...{ createdAt: 1_000, changedAt: 1_000, revision: 1 },
      },
    ]);
  });

  it('takes the title of the page where none was shown', async () => {
    const note = await world.handlers['notes.add'](draft, card(PAGE));
    expect(note.page).toEqual({ url: PAGE, title: 'Policy' });
  });

  it.each([
    ['ourselves', ourselves],
    ['a page without an address', card('')],
  ])('keeps no page for %s', async (_who, asker) => {
    expect(await world.handlers['notes.add'](draft, asker)).not.toHaveProperty('page');
  });

  it('tells our own pages what it says, and its page only that it may have old ones', async () => {
    const note = await world.handlers['notes.add'](draft, card(PAGE));
    expect(world.told).toEqual([
      { to: 'ourselves', news: { news: 'notes.changed', id: note.id, note } },
      { to: PAGE, news: { news: 'notes.stale' } },
    ]);
  });

  it('stores one however often it is asked for', async () => {
    const first = await world.handlers['notes.add'](draft, card(PAGE));
    expect(await world.handlers['notes.add'](draft, card(PAGE))).toEqual(first);
    expect(await world.db.count('notes')).toBe(1);
  });
});

describe('notes.addOn', () => {
  const on = (address: string) => ({ address, title: 'Fee schedule', words: 'global period' });

  it('stores a note on the address that it is given', async () => {
    const note = await world.handlers['notes.addOn']({ ...draft, page: on(PAGE) }, ourselves);
    expect(note).toMatchObject({
      page: { url: PAGE, title: 'Fee schedule' },
      quote: { text: 'global period' },
    });
    expect(await world.handlers['notes.here']({}, card(PAGE))).toEqual([note]);
  });

  it('keeps nothing of a work system', async () => {
    const asked = { ...draft, page: on('https://portal.ehr.example/chart') };
    await expect(world.handlers['notes.addOn'](asked, ourselves)).rejects.toThrow(
      'WorkSystemError',
    );
    expect(await world.db.count('notes')).toBe(0);
  });

  it('stores one without a page', async () => {
    expect(await world.handlers['notes.addOn'](draft, ourselves)).not.toHaveProperty('page');
  });
});

describe('the notes of a page', () => {
  beforeEach(() => world.handlers['notes.add']({ ...draft, quote }, card(PAGE)));

  it('are told to its script without a word of the learner’s', async () => {
    const quotes = await world.handlers['notes.quotes']({}, page(PAGE));
    expect(quotes).toEqual([{ id: draft.id, colour: 'amber', quote }]);
  });

  it('are told to a frame that hears of changes from then on', async () => {
    await world.handlers['notes.here']({}, card(PAGE));
    expect(world.remembered).toEqual([{ tabId: 7, page: PAGE }]);
    await world.handlers['notes.here']({}, card(''));
    expect(world.remembered).toHaveLength(1);
  });

  it('are all listed to ourselves, the newest first', async () => {
    await world.handlers['notes.add']({ ...draft, id: id(2) }, card(OTHER));
    const list = await world.handlers['notes.list']({}, ourselves);
    expect(list.map((note) => note.id)).toEqual([id(2), id(1)]);
  });
});

describe('one note', () => {
  it('is there as it is stored now', async () => {
    await world.handlers['notes.add'](draft, card(PAGE));
    const edit = { request: id(3), ...draft, body: '180 days', revision: 1 };
    const changed = await world.handlers['notes.edit'](edit, card(PAGE));
    expect(await world.handlers['notes.get']({ id: draft.id }, card(PAGE))).toEqual(changed);
  });

  it('is null to ourselves where it is damaged, deleted or nowhere', async () => {
    await world.db.put('notes', { id: id(5), body: 7 } as never);
    for (const last of [5, 6]) {
      expect(await world.handlers['notes.get']({ id: id(last) }, ourselves)).toBeNull();
    }
  });

  it('that was deleted is told by its id alone', async () => {
    await world.handlers['notes.add'](draft, card(PAGE));
    world.told.length = 0;
    await world.handlers['notes.delete']({ request: id(3), id: draft.id }, card(PAGE));
    expect(world.told).toEqual([
      { to: 'ourselves', news: { news: 'notes.changed', id: draft.id } },
      { to: PAGE, news: { news: 'notes.stale' } },
    ]);
  });
});
