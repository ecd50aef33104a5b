import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';

import { createExportModel } from '@/components/glossary-export/export-model';
import { Options } from '@/components/options/Options';
import { createOptionsModel } from '@/components/options/options-model';
import { createStoredModel } from '@/components/options/stored-model';
import type { Ask } from '@/core/protocol/protocol';
import { type Settings, settingsFrom } from '@/core/settings/settings';

afterEach(cleanup);

it.each<[label: string, change: Partial<Settings>]>([
  ['Terms', { markTerms: false }],
  ['Notes', { markNotes: false }],
  ['Only the first in each section', { occurrences: 'all' }],
  ['At a click on a mark', { click: false }],
  ['Two buttons beside a selection', { selectionBar: false }],
  ['Marks everywhere', { on: false }],
  ['Only on sites I list', { onlyListed: true }],
])('the switch %j: %j', (label, change) => {
  const { onChange } = options();
  fireEvent.click(screen.getByRole('switch', { name: label }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

it.each<[label: string, name: string, change: Partial<Settings>]>([
  ['When the pointer rests on a mark', '0.8 seconds', { restMs: 800 }],
  ['When the pointer rests on a mark', 'Never', { restMs: 0 }],
  ['While a key is held', 'Ctrl', { holdKey: 'Control' }],
  ['On the toolbar’s button', 'How many terms a page has', { badge: 'terms' }],
])('the list %j, %s: %j', (label, name, change) => {
  const { onChange } = options();
  const { value } = screen.getByRole<HTMLOptionElement>('option', { name });
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

it.each<[label: string, name: string, change: Partial<Settings>]>([
  ['Strength', 'Bold', { markStrength: 'bold' }],
  ['Color of terms', 'Plum', { markColour: 'plum' }],
  ['Theme', 'Dark', { theme: 'dark' }],
  ['Text size', 'Largest', { textSize: 200 }],
  ['Motion', 'None', { motion: 'none' }],
])('the choice %j, %s: %j', (label, name, change) => {
  const { onChange } = options();
  const group = within(screen.getByRole('group', { name: label }));
  fireEvent.click(group.getByRole('button', { name }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

it('turns a paused site on, and keeps the focus in its place', () => {
  const { onChange } = options({ sitesOff: ['news.example', 'portal.example'] });
  fireEvent.click(screen.getByRole('button', { name: 'Turn on news.example' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    sites: { sitesOff: { remove: ['news.example'] } },
  });
  expect(document.activeElement?.textContent).toBe('Paused on');
});

it('adds a work system by its address; names what is wrong with one that is none', () => {
  const { onChange } = options({ workSystems: ['ehr.example'] });
  const field = screen.getByRole('textbox', { name: 'Work systems' });
  const add = (text: string) => {
    fireEvent.input(field, { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };
  add('two words');
  expect(screen.getByRole('alert').textContent).toContain('names no site');
  add('ehr.example');
  expect(screen.getByRole('alert').textContent).toContain('is on the list');
  expect(onChange).not.toHaveBeenCalled();
  add('https://portal.example/login');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    sites: { workSystems: { add: ['portal.example'] } },
  });
});

it('asks before a work system leaves the list', () => {
  const { onChange } = options({ workSystems: ['ehr.example'] });
  fireEvent.click(screen.getByRole('button', { name: 'Remove ehr.example' }));
  expect(onChange).not.toHaveBeenCalled();
  const dialog = within(screen.getByRole('dialog', { name: 'Let Codelight run on ehr.example?' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Remove from the list' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    sites: { workSystems: { remove: ['ehr.example'] } },
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('shows the keys that the browser has given, and which have none', () => {
  options();
  const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows).toContain('Open the popupCtrl+Y');
  expect(rows).toContain('Previous marknone yet');
});

it('finds options by what they say, and says how many', () => {
  options();
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search options' }), {
    target: { value: 'theme card' },
  });
  const shown = [...document.querySelectorAll<HTMLElement>('.set, .keys')].filter(
    ({ hidden }) => !hidden,
  );
  expect(shown.map((row) => row.querySelector('h3, label')?.textContent)).toEqual(['Theme']);
  expect(screen.getByText('1 found').role ?? 'status').toBe('status');
});

it('gives the focus back when a question is answered with no', () => {
  options({ workSystems: ['ehr.example'] });
  fireEvent.click(screen.getByRole('button', { name: 'Remove ehr.example' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Work systems');
});

it('keeps the focus near what was erased, and says that it is', async () => {
  options({}, { notes: 1 });
  fireEvent.click(await screen.findByRole('button', { name: 'Erase notes and terms' }));
  fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Put it all back' }));
  expect(document.activeElement?.textContent).toBe('What is stored');
  await screen.findByText('Your notes and terms are back.');
});

it('keeps the focus when there is nothing left to take back', async () => {
  const { model } = options();
  await model.setBack();
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(document.activeElement?.textContent).toBe('Settings as a file');
});

it('empties the trash after asking once', async () => {
  options({}, { trash: 1 });
  fireEvent.click(await screen.findByRole('button', { name: 'Empty the trash' }));
  fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
  await screen.findByText('The trash is empty.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What is stored'));
});

it.each([
  ['restored', 'Understood', 'as you left it: ehr.example'],
  ['lost', 'The list is complete, turn on', 'cannot be read'],
] as const)(
  'says that the work systems are %s until the learner has read it',
  (state, label, words) => {
    const { onChange } = options({ workSystems: ['ehr.example'], workSystemsState: state });
    expect(screen.getByRole('alert').textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ workSystemsState: 'sound' });
  },
);

it('leads to the learner’s own terms', () => {
  const { onOwnTerms } = options();
  fireEvent.click(screen.getByRole('button', { name: 'Open the glossary' }));
  expect(onOwnTerms).toHaveBeenCalledOnce();
});

it('leads to the licenses of all that is built in', () => {
  options();
  const link = screen.getByRole('link', { name: /^All licenses in full/ });
  expect(link.getAttribute('href')).toBe('licenses.txt');
});

function options(stored: Partial<Settings> = {}, counts: Record<string, number> = {}) {
  const onChange = vi.fn(async () => {});
  const onOwnTerms = vi.fn();
  const model = createOptionsModel(signal(settingsFrom(stored)), onChange);
  const storedModel = createStoredModel((async (name: string) =>
    name === 'everything.count' ? counts : {}) as Ask);
  void storedModel.load();
  render(
    <Options
      model={model}
      stored={storedModel}
      exports={createExportModel({
        ask: () => Promise.reject(new Error('Nothing is asked for')),
        save: () => {},
        print: async () => {},
        today: () => '',
      })}
      version="0.0.0"
      commands={[{ name: '_execute_action', keys: 'Ctrl+Y' }]}
      onChangeKeys={() => {}}
      onOwnTerms={onOwnTerms}
      onSave={() => {}}
    />,
  );
  return { onChange, onOwnTerms, model };
}
