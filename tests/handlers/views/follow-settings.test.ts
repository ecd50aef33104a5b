import { expect, it } from 'vitest';

import { type Settings, settingsFrom } from '@/core/settings/settings';
import { followSettings } from '@/handlers/views/follow-settings';

function following() {
  const stored = Promise.withResolvers<Settings>();
  const root = document.createElement('html');
  let tell: (settings: Settings) => void = () => {};
  const listen = (react: typeof tell) => {
    tell = react;
  };
  const followed = followSettings({ read: () => stored.promise, listen, root });
  return { ...followed, root, read: stored.resolve, tell: (next: Settings) => tell(next) };
}

it('has no settings and no look until they were read, and then both', async () => {
  const { settings, ready, root, read } = following();
  expect([settings.value, root.dataset.theme]).toEqual([undefined, undefined]);
  const first = settingsFrom({ theme: 'dark', goal: 'cpc' });
  read(first);
  expect(await ready).toBe(first);
  expect(settings.value).toBe(first);
  expect({ ...root.dataset }).toEqual({
    ...{ theme: 'dark', text: '100', motion: 'system', first: 'coder' },
  });
});

it('follows each change', async () => {
  const { settings, ready, root, read, tell } = following();
  read(settingsFrom({}));
  await ready;
  tell(settingsFrom({ textSize: 150 }));
  expect(settings.value?.textSize).toBe(150);
  expect(root.dataset.text).toBe('150');
});

it('keeps a change that is told while the settings are read', async () => {
  const { settings, ready, read, tell } = following();
  const newer = settingsFrom({ theme: 'light' });
  tell(newer);
  read(settingsFrom({ theme: 'dark' }));
  expect(await ready).toBe(newer);
  expect(settings.value).toBe(newer);
});
