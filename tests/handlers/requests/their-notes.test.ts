import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Note } from '@/core/note/note';
import type { Asker } from '@/core/protocol/asker';

import { card, createWorld, id, OTHER, ourselves, PAGE, page, type World } from './world';

// Whose notes a page may touch: those of its own address, and no others.
let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.end());

const NOTE = id(1);
const draft = { body: 'ask Dana', colour: 'amber' } as const;
const add = (asker: Asker, more: object = {}) =>
  world.handlers['notes.add']({ id: NOTE, ...draft, ...more }, asker);

/** All that touches one note by its id. */
const touches = ['notes.edit', 'notes.delete', 'notes.restore'] as const;
function touch(name: (typeof touches)[number], asker: Asker, request = id(9)) {
  const edit = { ...draft, body: 'forged', revision: 1 };
  if (name === 'notes.edit') return world.handlers[name]({ request, id: NOTE, ...edit }, asker);
  return world.handlers[name]({ request, id: NOTE }, asker);
}
const rows = async () => [await world.db.getAll('notes'), await world.db.getAll('trash')];

/** Whoever has nothing to do with the note on `PAGE`. */
const strangers: readonly (readonly [string, Asker])[] = [
  ['the card of another page', card(OTHER)],
  ['the card of another page of the site', card(`${PAGE}/next`)],
  ['the card of the same path on another port', card('https://example.com:8443/policy')],
  ['the script of another page', page(OTHER)],
  ['a card on a page without an address', card('')],
];

describe('a note that is there', () => {
  beforeEach(() => add(card(PAGE)));

  it.each(strangers)('is none of %s', async (_who, asker) => {
    const before = await rows();
    for (const name of touches) await expect(touch(name, asker)).rejects.toThrow('GoneError');
    expect(await world.handlers['notes.get']({ id: NOTE }, asker)).toBeNull();
    expect(await world.handlers['notes.here']({}, asker)).toEqual([]);
    expect(await world.handlers['notes.quotes']({}, asker)).toEqual([]);
    expect(await rows()).toEqual(before);
    expect(await world.db.get('requests', id(9))).toBeUndefined();
  });

  it.each([
    ['the card of its page', card(PAGE)],
    ['ourselves', ourselves],
  ])('is read, changed, deleted and brought back by %s', async (_who, asker) => {
    expect(await world.handlers['notes.get']({ id: NOTE }, asker)).toMatchObject(draft);
    expect(await touch('notes.edit', asker, id(2))).toMatchObject({ body: 'forged', revision: 2 });
    expect(await touch('notes.delete', asker, id(3))).toMatchObject({ id: NOTE });
    expect(await world.handlers['notes.get']({ id: NOTE }, asker)).toBeNull(); // it is in the trash
    expect(await touch('notes.restore', asker, id(4))).toMatchObject({ id: NOTE });
    expect(await world.db.count('trash')).toBe(1); // what it said before
  });
});

describe('a note that is in the trash', () => {
  beforeEach(async () => {
    await add(card(PAGE));
    await touch('notes.delete', card(PAGE), id(2));
  });

  it.each(strangers)('is not brought back by %s', async (_who, asker) => {
    const before = await rows();
    await expect(touch('notes.restore', asker)).rejects.toThrow('GoneError');
    expect(await rows()).toEqual(before);
  });

  it('is brought back by the card of its page', async () => {
    await touch('notes.restore', card(PAGE));
    expect(await world.handlers['notes.here']({}, card(PAGE))).toMatchObject([{ id: NOTE }]);
  });
});

describe('words that were written over', () => {
  const version = id(2); // the id of the request that wrote over them
  beforeEach(async () => {
    await add(card(PAGE));
    await touch('notes.edit', card(PAGE), version);
  });
  const restore = (asker: Asker) =>
    world.handlers['notes.restore']({ request: id(9), id: version }, asker);

  it.each(strangers)('are not brought back by %s', async (_who, asker) => {
    await expect(restore(asker)).rejects.toThrow('GoneError');
    expect(await world.db.get('notes', NOTE)).toMatchObject({ body: 'forged' });
  });

  it('are brought back by the card of their page', async () => {
    expect(await restore(card(PAGE))).toMatchObject({ id: NOTE, body: 'ask Dana' });
  });
});

describe('a note whose address is kept without an identifier', () => {
  const CHART = 'https://ehr.example/mrn/00123456';
  beforeEach(() => add(card(CHART), { isAddressBlanked: true }));

  it('is the page’s still, under its other key', async () => {
    const [note] = await world.handlers['notes.here']({}, card(CHART));
    expect(note?.page?.url).not.toContain('00123456');
    expect(await world.handlers['notes.get']({ id: NOTE }, card(CHART))).toEqual(note);
    await expect(touch('notes.edit', card(CHART))).resolves.toMatchObject({ body: 'forged' });
  });

  it('is none of a page whose address only begins like it', async () => {
    await expect(touch('notes.delete', card('https://ehr.example/mrn'))).rejects.toThrow(
      'GoneError',
    );
  });
});

describe('a note without a page', () => {
  beforeEach(() => add(ourselves));

  it.each([...strangers, ['the card of any page', card(PAGE)] as const])(
    'is none of %s',
    async (_who, asker) => {
      for (const name of touches) await expect(touch(name, asker)).rejects.toThrow('GoneError');
      expect(await world.handlers['notes.get']({ id: NOTE }, asker)).toBeNull();
    },
  );

  it('is ours', async () => {
    expect(await world.handlers['notes.get']({ id: NOTE }, ourselves)).toMatchObject(draft);
  });
});

it('a note that says an empty address is none of a page that has none', async () => {
  await add(card(PAGE));
  const note = await world.handlers['notes.get']({ id: NOTE }, ourselves);
  await world.db.put('notes', { ...note, page: { url: '', title: '' } } as Note); // damaged
  await expect(touch('notes.edit', card(''))).rejects.toThrow('GoneError');
  expect(await world.handlers['notes.get']({ id: NOTE }, card(''))).toBeNull();
});

it('a note that is nowhere answers as another page’s does', async () => {
  for (const name of touches) await expect(touch(name, card(PAGE))).rejects.toThrow('GoneError');
  expect(await world.handlers['notes.get']({ id: NOTE }, card(PAGE))).toBeNull();
});

it('a request of one page is not answered to another that has got hold of its id', async () => {
  await add(card(PAGE));
  await expect(add(card(OTHER))).rejects.toThrow('GoneError');
  expect(await world.db.count('notes')).toBe(1);
});

it('in a private window the same holds: a page has the notes of its own address', async () => {
  await add(card(PAGE));
  const hidden = (url: string) => {
    const { frame, ...rest } = card(url);
    return { ...rest, frame: { ...frame, isPrivate: true } };
  };
  await expect(touch('notes.edit', hidden(OTHER))).rejects.toThrow('GoneError');
  await expect(touch('notes.edit', hidden(PAGE))).resolves.toMatchObject({ body: 'forged' });
});
