import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { portsWith } from '@/components/panel/ports.fixture';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { createSidebarModel } from '@/components/sidebar/sidebar-model';
import { article, ask, notes } from '@/components/this-page/samples.fixture';
import type { Ask } from '@/core/protocol/protocol';
import { hashOf } from '@/core/route/sidebar-route';

afterEach(cleanup);

it('opens with the focus on the heading of its panel', async () => {
  await sidebar();
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { level: 1, name: 'Outpatient imaging of the lower back' }),
  );
});

it('remembers the tab that was chosen, and leaves the focus there', async () => {
  const changeSettings = vi.fn(async () => {});
  await sidebar({ changeSettings });
  const tab = screen.getByRole('tab', { name: 'Glossary' });
  tab.focus();
  fireEvent.click(tab);
  await screen.findByRole('tabpanel', { name: 'Glossary' });
  expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ sidebarTab: 'glossary' });
  expect(document.activeElement).toBe(tab);
});

it('goes to a term of the page', async () => {
  const giveOrder = vi.fn(async () => {});
  await sidebar({ giveOrder });
  fireEvent.click(screen.getByRole('button', { name: /^Timely filing/ }));
  expect(giveOrder).toHaveBeenCalledExactlyOnceWith(1, 0, {
    order: 'show',
    hit: { kind: 'entry', id: 'timely-filing' },
  });
});

it('shows a note where its words are, or opens its page', async () => {
  const giveOrder = vi.fn(async () => {});
  const { openTab } = await sidebar({ giveOrder }, '#/notes');
  const [first] = screen.getAllByRole('button', { name: 'Open page' });
  if (first) fireEvent.click(first);
  await waitFor(() =>
    expect(giveOrder).toHaveBeenCalledExactlyOnceWith(1, 0, {
      order: 'show',
      noteId: notes[0]?.id,
    }),
  );
  expect(openTab).not.toHaveBeenCalled();
});

it('opens the page of a note that is not on the page in front', async () => {
  const { openTab } = await sidebar({ readFrames: async () => [] }, '#/notes');
  const [first] = screen.getAllByRole('button', { name: 'Open page' });
  if (first) fireEvent.click(first);
  await waitFor(() => expect(openTab).toHaveBeenCalledExactlyOnceWith(notes[0]?.page?.url));
});

it('goes to the next note when one is deleted, and brings it back', async () => {
  const asked = vi.fn(ask);
  asked.mockImplementation((async (name: string, request: never) =>
    name === 'notes.restore' ? notes[0] : ask(name as 'notes.list', request)) as Ask);
  await sidebar({ ask: asked as Ask }, '#/notes');
  const before = screen.getAllByRole('article');
  const [deleted, next] = before;
  if (!deleted || !next) throw new RangeError('There are no two notes');

  fireEvent.click(within(deleted).getByRole('button', { name: 'Delete' }));
  await screen.findByText('Note deleted.');
  expect(screen.getAllByRole('article')).toHaveLength(before.length - 1);
  expect(next.contains(document.activeElement)).toBe(true);

  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(before.length));
  expect(document.activeElement).not.toBe(document.body);
});

it('changes a note, and gives the focus back to its Edit button', async () => {
  await sidebar({}, '#/notes');
  const [note] = screen.getAllByRole('article');
  if (!note) throw new RangeError('There is no note');
  fireEvent.click(within(note).getByRole('button', { name: 'Edit' }));
  const area = await screen.findByRole('textbox', { name: 'Note' });
  await waitFor(() => expect(document.activeElement).toBe(area));
  fireEvent.keyDown(area, { key: 'Escape' });
  await waitFor(() =>
    expect(document.activeElement).toBe(within(note).getByRole('button', { name: 'Edit' })),
  );
});

it('reads an entry and comes back to the row that it was opened from', async () => {
  const { model } = await sidebar({}, '#/glossary');
  fireEvent.click(screen.getByRole('button', { name: 'P' }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^P\b/));
  fireEvent.click(screen.getByRole('button', { name: /^Prior authorization/ }));
  const heading = await screen.findByRole('heading', { name: 'Prior authorization' });
  expect(document.activeElement).toBe(heading);
  expect(model.place()).toEqual({ tab: 'glossary', termId: 'prior-authorization' });

  fireEvent.click(screen.getByRole('button', { name: 'Back to P' }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Prior authorization/));
});

it('opens at an entry by its address', async () => {
  await sidebar({}, '#/glossary/prior-authorization');
  expect(screen.getByRole('heading', { name: 'Prior authorization' })).toBeDefined();
  expect(screen.getByRole('tab', { name: 'Glossary', selected: true })).toBeDefined();
});

it('opens at the terms of a stage by its address, and keeps it', async () => {
  const { model } = await sidebar({}, '#/glossary/stage/adjudication');
  expect(screen.getByRole('heading', { name: /^All entries/ })).toBeDefined();
  expect(
    screen.getByRole<HTMLSelectElement>('combobox', { name: 'Stage of the claim' }).value,
  ).toBe('adjudication');
  expect(model.place()).toEqual({ tab: 'glossary', stage: 'adjudication' });
  await model.go('#/glossary/prior-authorization');
  expect(model.place()).toEqual({ tab: 'glossary', termId: 'prior-authorization' });
});

it('writes a note on the address of a page that it cannot enter, with the words selected there', async () => {
  const page = { address: 'https://a.example/x.pdf', title: 'x.pdf', words: 'allowed amount' };
  const asked = vi.fn(ask);
  asked.mockImplementation((async (name: string, request: never) =>
    name === 'notes.addOn' ? notes[0] : ask(name as 'notes.list', request)) as Ask);
  await sidebar({ ask: asked as Ask }, hashOf({ tab: 'notes', apart: { why: 'pdf', page } }));
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.getByText(/cannot read PDFs/)).toBeDefined();
  const kept = panel.getByRole('group', { name: 'Kept with your note' });
  for (const said of ['x.pdf', page.address, 'allowed amount']) {
    expect(within(kept).getByText(said)).toBeDefined();
  }
  const area = screen.getByRole('textbox', { name: 'Note' });
  expect(document.activeElement).toBe(area);
  fireEvent.input(area, { target: { value: 'Ask Dana' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
  await screen.findByText('Note saved.');
  expect(asked).toHaveBeenCalledWith('notes.addOn', {
    ...{ id: notes[0]?.id, body: 'Ask Dana', colour: 'amber', page },
  });
  expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});

it('keeps nothing of a work system', async () => {
  const asked = vi.fn(ask);
  await sidebar({ ask: asked as Ask }, '#/notes/new?why=work-system');
  expect(screen.getByRole('tabpanel').textContent).toMatch(/keeps nothing of it/);
  fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Ask Dana' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
  await waitFor(() =>
    expect(asked).toHaveBeenCalledWith('notes.addOn', {
      ...{ id: notes[0]?.id, body: 'Ask Dana', colour: 'amber' },
    }),
  );
});

it('searches the glossary for words that are the name of nothing', async () => {
  const { model } = await sidebar({}, '#/glossary/search/prior%20auht');
  expect(screen.getByRole('combobox', { name: /^Search/ })).toHaveProperty('value', 'prior auht');
  expect(model.place()).toEqual({ tab: 'glossary' });
});

it.each([
  ['Ctrl+Shift+9', /press Ctrl\+Shift\+9, or use/],
  ['', /choose “Note” beside them, or use/],
])('says how to make a first note, with the key “%s”', async (noteKey, how) => {
  const none = (async (name: string, request: never) =>
    name === 'notes.list' ? [] : ask(name as 'notes.list', request)) as Ask;
  await sidebar({ ask: none }, '#/notes', noteKey);
  expect(screen.getByRole('tabpanel').textContent).toMatch(how);
});

async function sidebar(given: Parameters<typeof portsWith>[0] = {}, hash = '#/page', noteKey = '') {
  const openTab = vi.fn();
  const model = createSidebarModel({ ...portsWith(given), openTab, noteKey: signal(noteKey) });
  await Promise.all([model.follow(article), model.load()]);
  await model.go(hash);
  render(<Sidebar model={model} clock={() => Date.UTC(2026, 10, 24)} />);
  return { model, openTab };
}
