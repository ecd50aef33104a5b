import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';

import { createOptionsModel } from '@/components/options/options-model';
import { type SettingsChange, settingsFrom } from '@/core/settings/settings';

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

it('brings in a file of settings, says so, and takes back only what the file changed', async () => {
  const change = vi.fn(async () => {});
  const model = createOptionsModel(settings, change);
  const own = '{"theme":"dark","sitesOff":["news.example","shop.example"]}';
  await model.bringIn(`{"kind":"codelight-settings","settings":${own}}`);
  expect(change).toHaveBeenCalledExactlyOnceWith({
    theme: 'dark',
    sites: { sitesOff: { add: ['news.example', 'shop.example'] } },
  });
  expect(model.said.value).toBe('Settings brought in');
  model.undo.undoLast();
  await vi.waitFor(() => expect(model.undo.done.value).toBeUndefined());
  expect(change).toHaveBeenLastCalledWith({
    theme: 'system',
    sites: { sitesOff: { add: [], remove: ['shop.example'] } },
  });
});

it('keeps work systems named that a file has named, says so, and names rows that are none', async () => {
  const change = vi.fn(async (_change: SettingsChange) => {});
  const model = createOptionsModel(settings, change);
  const own = '{"workSystems":["*","https://EHR.example:8443/login"]}';
  await model.bringIn(`{"kind":"codelight-settings","settings":${own}}`);
  expect(change).toHaveBeenCalledExactlyOnceWith({
    sites: { workSystems: { add: ['ehr.example'] } },
  });
  expect(model.problem.value).toContain('left out; everything else was brought in: *');
  model.undo.undoLast();
  await vi.waitFor(() => expect(model.undo.done.value).toBeUndefined());
  expect(change.mock.lastCall?.[0].sites).not.toHaveProperty('workSystems');
  expect(model.said.value).toContain('stay work systems until you remove them: ehr.example');
});

it('says nothing of an old success beside a new error', async () => {
  const model = createOptionsModel(settings, async () => {});
  await model.bringIn('{"kind":"codelight-settings","settings":{"theme":"dark"}}');
  await model.bringIn('no settings');
  expect(model.said.value).toBe('');
});

it('changes nothing for a file that is not sound, and names the setting', async () => {
  const change = vi.fn(async () => {});
  const model = createOptionsModel(settings, change);
  await model.bringIn('{"kind":"codelight-settings","settings":{"on":false,"theme":"blue"}}');
  expect(change).not.toHaveBeenCalled();
  expect(model.problem.value).toContain('“theme”');
});

it('sets everything back but the systems that are never touched', async () => {
  const change = vi.fn(async (_change: SettingsChange) => {});
  const own = signal(settingsFrom({ theme: 'dark', workSystems: ['ehr.example'] }));
  await createOptionsModel(own, change).setBack();
  const [given] = change.mock.lastCall ?? [];
  expect(given).toMatchObject({ theme: 'system', sites: { sitesOff: { remove: [] } } });
  expect(given?.sites).not.toHaveProperty('workSystems');
});
