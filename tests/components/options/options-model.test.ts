import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';

import { createOptionsModel } from '@/components/options/options-model';
import { settingsFrom } from '@/core/settings/settings';

const settings = signal(settingsFrom({ sitesOff: ['news.example', 'portal.example'] }));

it('keeps a choice at once, and says so', async () => {
  const change = vi.fn(async () => {});
  const model = createOptionsModel(settings, change);
  await model.choose({ occurrences: 'all' });
  expect(change).toHaveBeenCalledExactlyOnceWith({ occurrences: 'all' });
  expect(model.said.value).toBe('Saved');
});

it('says nothing of "Saved" when it could not be kept', async () => {
  const model = createOptionsModel(settings, () => Promise.reject(new Error('Storage is full')));
  await model.choose({ occurrences: 'all' });
  expect([model.said.value, model.problem.value]).toEqual(['', 'Storage is full']);
});

it('turns one site on and leaves the others off', async () => {
  const change = vi.fn(async () => {});
  await createOptionsModel(settings, change).turnOn('news.example');
  expect(change).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['portal.example'] });
});
