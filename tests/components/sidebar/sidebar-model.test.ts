import { describe, expect, it, vi } from 'vitest';
import { portsWith } from '@/components/panel/ports.fixture';
import { createSidebarModel } from '@/components/sidebar/sidebar-model';
import { tabs } from '@/components/sidebar/tabs';
import { article, ask, notes } from '@/components/this-page/samples.fixture';
import type { Note } from '@/core/note/note';
import type { Ask, Name } from '@/core/protocol/protocol';
import { sidebarTabs } from '@/core/tabs/sidebar-tabs';

const asking = () => {
  const asked = vi.fn(async (name: Name, request: object) => {
    if (name === 'notes.delete' || name === 'notes.restore') return notes[0];
    if (name === 'marking.choose') return {};
    return ask(name, request as never);
  });
  const count = (name: Name) => asked.mock.calls.filter(([one]) => one === name).length;
  return { ask: asked as unknown as Ask, count };
};

async function opened(given: Parameters<typeof portsWith>[0] = {}) {
  const model = createSidebarModel(portsWith(given));
  await Promise.all([model.follow(article), model.load()]);
  return model;
}

it('has a panel for each tab, and opens at the one that was open last', () => {
  expect(Object.keys(tabs)).toEqual([...sidebarTabs]);
  expect(createSidebarModel(portsWith()).tab.value).toBe('page');
  const settings = { sidebarTab: 'notes' } as const;
  expect(createSidebarModel(portsWith({ settings })).tab.value).toBe('notes');
});

it.each(sidebarTabs)('goes to “%s” by its address, and says that it is there', async (tab) => {
  const model = await opened();
  await model.go(`#/${tab}`);
  expect(model.tab.value).toBe(tab);
  expect(model.place()).toEqual({ tab });
});

it('goes nowhere by an address that is none', async () => {
  const model = await opened();
  await model.go('#/careers');
  await model.go('#/a-later-tab');
  expect(model.tab.value).toBe('careers');
});

describe('drafts', () => {
  it('are named by their tab, and brought back to it', async () => {
    const model = await opened();
    const [note] = notes as readonly [Note];
    model.panels.glossary.write('pink sheet');
    model.panels.glossary.editor.change({ short: 'half a thought' });
    model.panels.notes.desk.editor.edit(note);
    model.panels.notes.desk.editor.type('mine');
    const drafts = model.unsaved.value;
    expect(Object.keys(drafts)).toEqual(['glossary new pink sheet', `notes ${note.id}`]);

    const again = await opened({ drafts });
    again.panels.glossary.write('pink sheet');
    expect(again.panels.glossary.editor.state.value).toMatchObject({
      ...{ short: 'half a thought', isBrought: true },
    });
    again.panels.notes.desk.editor.edit(note);
    expect(again.panels.page.desk.editor.state.value).toMatchObject({
      ...{ body: 'mine', isBrought: true },
    });
  });
});

describe('news', () => {
  it('of a note reach the one list of notes', async () => {
    const model = await opened();
    const [note] = notes as readonly [Note];
    const changed = { ...note, body: 'changed', revision: note.revision + 1 };
    model.hear({ news: 'notes.changed', id: note.id, note: changed }, undefined);
    for (const { desk } of [model.panels.page, model.panels.notes]) {
      expect(desk.notes.notes.value?.find(({ id }) => id === note.id)).toBe(changed);
    }
  });

  it('of terms have the glossary and the names on the page read again, and no notes', async () => {
    const { ask, count } = asking();
    const model = await opened({ ask });
    const before = count('entries.list');
    model.hear({ news: 'terms.changed' }, undefined);
    await vi.waitFor(() => expect(count('entries.list')).toBe(before + 2));
    expect([count('own.list'), count('notes.list')]).toEqual([2, 1]);
  });

  it('of everything have notes and terms read again', async () => {
    const { ask, count } = asking();
    const model = await opened({ ask });
    model.hear({ news: 'everything.changed' }, undefined);
    await vi.waitFor(() => expect([count('own.list'), count('notes.list')]).toEqual([2, 2]));
  });

  it('of the page in front have it read again, and of no other', async () => {
    const readFrames = vi.fn(async () => []);
    const model = await opened({ readFrames });
    const before = readFrames.mock.calls.length;
    model.hear({ news: 'page.changed' }, 2);
    model.hear({ news: 'page.changed' }, undefined);
    await Promise.resolve();
    expect(readFrames).toHaveBeenCalledTimes(before);
    model.hear({ news: 'page.changed' }, article.id);
    await vi.waitFor(() => expect(readFrames.mock.calls.length).toBeGreaterThan(before));
  });

  it('have the trash read again while it is open', async () => {
    const { ask, count } = asking();
    const model = await opened({ ask });
    model.hear({ news: 'terms.changed' }, undefined);
    expect(count('trash.list')).toBe(0);
    model.panels.notes.trash.toggle();
    model.hear({ news: 'terms.changed' }, undefined);
    model.hear({ news: 'page.changed' }, undefined);
    expect(count('trash.list')).toBe(2);
  });
});

it('looks at the page again when settings or access were changed', async () => {
  const hasAccess = vi.fn(async () => true);
  const model = await opened({ hasAccess });
  hasAccess.mockResolvedValue(false);
  await model.refresh();
  expect(model.panels.page.page.state.value).toEqual({ is: 'no-access' });
});

it('takes back what was done last, whichever panel did it', async () => {
  const { ask, count } = asking();
  const model = await opened({ ask });
  const [note] = notes as readonly [Note];
  await model.panels.glossary.own.choose('denial', 'never', 'usual');
  await model.panels.notes.desk.notes.remove(note);
  expect(model.undo.done.value?.text).toBe('Note deleted.');
  model.undo.dismiss();
  expect(model.undo.undoLast()).toBe(true);
  await vi.waitFor(() => expect(model.undo.done.value?.text).toBe('Your note is back.'));
  expect([count('notes.restore'), count('marking.choose')]).toEqual([1, 1]);
  model.undo.undoLast();
  await vi.waitFor(() => expect(count('marking.choose')).toBe(2));
});

it('merges a note that comes back from the trash into the list', async () => {
  const { ask, count } = asking();
  const model = await opened({ ask });
  const [note] = notes as readonly [Note];
  await model.panels.notes.desk.notes.remove(note);
  await model.panels.notes.trash.bringBack({ kind: 'note', id: note.id, row: note, deletedAt: 1 });
  expect(model.panels.notes.all.value).toContain(note);
  expect(count('notes.list')).toBe(1);
});

it('leaves what covers the search field only where something does', async () => {
  const model = await opened();
  expect(model.toSearch()).toBe(false);
  await model.go('#/glossary/prior-authorization');
  expect(model.toSearch()).toBe(true);
  expect(model.place()).toEqual({ tab: 'glossary' });
  expect(model.toSearch()).toBe(false);
});
