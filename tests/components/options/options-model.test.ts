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

it('brings in a file of settings, says so, and takes it back', async () => {
  const change = vi.fn(async () => {});
  const model = createOptionsModel(settings, change);
  await model.bringIn('{"kind":"codelight-settings","settings":{"theme":"dark"}}');
  expect(change).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
  expect(model.said.value).toBe('Settings brought in');
  await model.undo();
  expect(change).toHaveBeenLastCalledWith(settings.value);
  expect(model.before.value).toBeUndefined();
});

it('changes nothing for a file that is not sound, and names the setting', async () => {
  const change = vi.fn(async () => {});
  const model = createOptionsModel(settings, change);
  await model.bringIn('{"kind":"codelight-settings","settings":{"on":false,"theme":"blue"}}');
  expect(change).not.toHaveBeenCalled();
  expect(model.problem.value).toContain('“theme”');
});

it('sets everything back but the systems that are never touched', async () => {
  const change = vi.fn(async () => {});
  const own = signal(settingsFrom({ theme: 'dark', workSystems: ['ehr.example'] }));
  await createOptionsModel(own, change).setBack();
  expect(change).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ theme: 'system', workSystems: ['ehr.example'] }),
  );
});
