import { describe, expect, it } from 'vitest';

import { requests } from '@/core/protocol/protocol';
import { isAllowed } from '@/core/requests/request';

const named = Object.entries(requests);
const askedBy = (from: string) =>
  named.flatMap(([name, entry]) => (entry.from === from ? [name] : [])).sort();

// Whoever makes one of these longer gives more to a page that has taken over our script.
describe('who may ask', () => {
  it('the script of a page: no more than it needs to mark it', () => {
    expect(askedBy('page')).toEqual([
      ...['notes.quotes', 'own.index', 'page.settings', 'senses.choose'],
    ]);
  });

  it('a card: what it shows and changes, on its own page', () => {
    expect(askedBy('card')).toEqual([
      ...['drafts.here', 'drafts.keep', 'entries.find', 'entries.get', 'links.open'],
      ...['marking.choose', 'notes.add', 'notes.delete', 'notes.edit', 'notes.get'],
      ...['notes.here', 'notes.restore', 'page.kept', 'site.context'],
    ]);
  });

  it('only ourselves: whatever reads across pages', () => {
    expect(askedBy('ourselves')).toEqual([
      ...['entries.all', 'entries.list', 'everything.count', 'everything.erase'],
      ...['everything.putBack', 'everything.read', 'marking.forms', 'notes.addOn', 'notes.list'],
      ...['own.delete', 'own.list', 'own.restore', 'own.save', 'settings.change'],
      ...['trash.empty', 'trash.list'],
    ]);
  });

  it.each([
    ['page', [true, false, false]],
    ['card', [true, true, false]],
    ['ourselves', [true, true, true]],
  ] as const)('%s may ask for what is for page, card, ourselves: %j', (asker, may) => {
    const froms = ['page', 'card', 'ourselves'] as const;
    expect(froms.map((from) => isAllowed(asker, { from }))).toEqual(may);
  });
});

it.each(named)('%s says in one sentence what it does', (_name, { does }) => {
  expect(does).toMatch(/^[A-Z][^.]+\.$/);
});
