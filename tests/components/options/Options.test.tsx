import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';

import { createExportModel } from '@/components/glossary-export/export-model';
import { Options } from '@/components/options/Options';
import { createOptionsModel } from '@/components/options/options-model';
import { type Settings, settingsFrom } from '@/core/settings/settings';

afterEach(cleanup);

it.each<[label: string, change: Partial<Settings>]>([
  ['Only the first in each section', { occurrences: 'all' }],
  ['At a click on a mark', { click: false }],
  ['Two buttons beside a selection', { selectionBar: false }],
  ['Marks everywhere', { on: false }],
])('the switch %j: %j', (label, change) => {
  const { onChange } = options();
  fireEvent.click(screen.getByRole('switch', { name: label }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

it.each<[label: string, name: string, change: Partial<Settings>]>([
  ['When the pointer rests on a mark', '0.8 seconds', { restMs: 800 }],
  ['When the pointer rests on a mark', 'Never', { restMs: 0 }],
  ['While a key is held', 'Ctrl', { holdKey: 'Control' }],
  ['Theme', 'Dark', { theme: 'dark' }],
])('the list %j, %s: %j', (label, name, change) => {
  const { onChange } = options();
  const { value } = screen.getByRole<HTMLOptionElement>('option', { name });
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

it('turns a paused site on, and keeps the focus in its place', () => {
  const { onChange } = options({ sitesOff: ['news.example', 'portal.example'] });
  fireEvent.click(screen.getByRole('button', { name: 'Turn on news.example' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['portal.example'] });
  expect(document.activeElement?.textContent).toBe('Paused on');
});

function options(stored: Partial<Settings> = {}) {
  const onChange = vi.fn(async () => {});
  const model = createOptionsModel(signal(settingsFrom(stored)), onChange);
  const ask = async () => {
    throw new Error('Nothing is asked for');
  };
  const parts = { ask, save: () => {}, print: async () => {}, today: () => '' };
  render(<Options model={model} exports={createExportModel(parts)} />);
  return { onChange };
}
