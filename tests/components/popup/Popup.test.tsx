import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { createPopupModel } from '@/components/popup/popup-model';
import { article, partsWith } from '@/components/this-page/samples.fixture';

afterEach(cleanup);

it('shows the terms that the page has most of, and goes to the one that is pressed', async () => {
  const giveOrder = vi.fn(async () => {});
  const { onClose } = await popup({ giveOrder });
  const list = within(screen.getByRole('region', { name: 'On this page' }));
  const names = list.getAllByRole('listitem').map((row) => row.textContent);
  expect(names[0]).toMatch(/^Prior authorization/);
  expect(names).toHaveLength(5);

  fireEvent.click(list.getByRole('button', { name: /Timely filing/ }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(giveOrder).toHaveBeenCalledExactlyOnceWith(1, 0, {
    order: 'show',
    hit: { kind: 'entry', id: 'timely-filing' },
  });
});

it('opens the chosen result with its heading in focus, and gives the focus back', async () => {
  const { model } = await popup();
  await type('prior auht');
  fireEvent.keyDown(field(), { key: 'Enter' });
  const heading = await screen.findByRole('heading', { name: 'Prior authorization' });
  expect(document.activeElement).toBe(heading);

  model.leave();
  await waitFor(() => expect(document.activeElement).toBe(field()));
  expect(field().value).toBe('prior auht');
});

it('walks through the results while the focus stays in the field', async () => {
  await popup();
  await type('auth');
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  await waitFor(() =>
    expect(screen.getByRole('option', { selected: true }).textContent).toMatch(/^Retroactive/),
  );
  const current = screen.getByRole('option', { selected: true });
  expect(field().getAttribute('aria-activedescendant')).toBe(current.id);
  expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
});

it('opens the chosen result in the sidebar with Ctrl and Enter', async () => {
  const { onSidebar } = await popup();
  await type('prior');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  expect(onSidebar).toHaveBeenCalledExactlyOnceWith('#/glossary/prior-authorization');
});

it('says how many there are once nothing is typed for a while', async () => {
  await popup();
  await type('prior auht');
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(
      '7 results. Nearest to what you typed: prior auth.',
    ),
  );
});

it('says that there is nothing, and offers what comes near', async () => {
  await popup();
  await type('prepay audit wall');
  expect(screen.getByText('Nothing for “prepay audit wall”.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Prior authorization' }));
  expect(await screen.findByRole('heading', { name: 'Prior authorization' })).toBeDefined();
});

it.each([
  [{}, true, { add: ['northfieldhealth.example'] }],
  [{ sitesOff: ['northfieldhealth.example'] }, false, { remove: ['northfieldhealth.example'] }],
])('switches the site: with %j it is %j, and changes by %j', async (settings, on, sitesOff) => {
  const changeSettings = vi.fn(async () => {});
  await popup({ settings, changeSettings });
  const site = screen.getByRole<HTMLInputElement>('switch', { name: 'Marks on this site' });
  expect(site.checked).toBe(on);
  fireEvent.click(site);
  expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ sites: { sitesOff } });
});

it('switches everything off', async () => {
  const changeSettings = vi.fn(async () => {});
  await popup({ changeSettings });
  fireEvent.click(screen.getByRole('switch', { name: 'Marks everywhere' }));
  expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ on: false });
});

it('asks for access straight from the click', async () => {
  const { onAllow } = await popup({ hasAccess: async () => false });
  fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

async function popup(given: Parameters<typeof partsWith>[0] = {}) {
  const model = createPopupModel(partsWith(given));
  const calls = { onSidebar: vi.fn(), onOptions: vi.fn(), onAllow: vi.fn(), onClose: vi.fn() };
  await model.page.show(article);
  render(<Popup model={model} now={Date.UTC(2026, 10, 24)} openKey="" {...calls} />);
  return { model, ...calls };
}

function field(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('combobox', { name: 'Look up a term or code' });
}

async function type(words: string): Promise<void> {
  field().focus();
  fireEvent.input(field(), { target: { value: words } });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'On this page' })).toBeNull());
  await waitFor(() =>
    expect(screen.queryByRole('listbox') ?? screen.queryByText(/^Nothing for/)).not.toBeNull(),
  );
}
