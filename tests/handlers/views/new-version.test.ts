import { expect, it, vi } from 'vitest';

import { settingsFrom } from '@/core/settings/settings';
import { newVersion } from '@/handlers/views/new-version';

async function versionFor(seenVersion: string) {
  const changeSettings = vi.fn(async () => {});
  const ready = Promise.resolve(settingsFrom({ seenVersion }));
  const updatedTo = newVersion({ ready, version: '0.3.0', changeSettings });
  expect(updatedTo.value).toBeUndefined();
  await ready;
  return { updatedTo, changeSettings };
}

it('is said to a learner who has not met it, and remembered', async () => {
  const { updatedTo, changeSettings } = await versionFor('0.2.0');
  expect(updatedTo.value).toBe('0.3.0');
  expect(changeSettings).toHaveBeenCalledExactlyOnceWith({ seenVersion: '0.3.0' });
});

it('is not said again', async () => {
  const { updatedTo, changeSettings } = await versionFor('0.3.0');
  expect(updatedTo.value).toBeUndefined();
  expect(changeSettings).not.toHaveBeenCalled();
});
