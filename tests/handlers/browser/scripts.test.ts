import { beforeEach, expect, it } from 'vitest';

import { type Settings, settingsFrom } from '@/core/settings/settings';
import { createScriptKeeper } from '@/handlers/browser/scripts';

let log: unknown[];
let keeper: ReturnType<typeof createScriptKeeper>;
const settings: Settings = settingsFrom({});
const note = (name: string) => async () => void log.push(name);

beforeEach(() => {
  log = [];
  keeper = createScriptKeeper({
    mend: note('mend'),
    scripts: {
      async update() {
        log.push('register');
        return settings;
      },
    },
    runInOpenTabs: async (given) => void log.push(['run', given]),
    tellPages: async (news) => void log.push(news.news),
  });
});

it('mends the list of work systems before scripts are registered by it', async () => {
  expect(await keeper.register()).toBe(settings);
  expect(log).toEqual(['mend', 'register']);
});

it('runs in open tabs what was registered', async () => {
  await keeper.update();
  expect(log).toEqual(['mend', 'register', ['run', settings]]);
});

it.each([
  [['sitesOff'], ['mend', 'register', ['run', settings], 'settings.stale'], 'where we run'],
  [['theme'], ['settings.stale'], 'how it looks'],
])('after a change of %j: %j (%s)', async (changed, done, _what) => {
  await keeper.settingsChanged(changed);
  expect(log).toEqual(done);
});
