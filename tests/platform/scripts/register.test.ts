import { beforeEach, describe, expect, it, vi } from 'vitest';

import { type Settings, settingsFrom } from '@/core/settings/settings';
import { keepScripts, runInOpenTabs } from '@/platform/scripts/register';

interface Script {
  readonly id: string;
  readonly js: readonly string[];
  readonly css?: readonly string[];
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly allFrames?: boolean;
  readonly matchOriginAsFallback?: boolean;
}

/** As a browser registers scripts: an id once, and no pattern that it does not take. */
const browser = vi.hoisted(() => {
  const registered = new Map<string, Script>();
  const calls: string[] = [];
  const state = { bad: '', tabs: [] as { id: number; url: string }[], refusing: 0 };
  const take = (scripts: readonly Script[], mayBe: (id: string) => boolean) => {
    for (const one of scripts) {
      if (!mayBe(one.id)) throw new Error(`Script "${one.id}" is, or is not there`);
      const patterns = [...one.matches, ...one.excludeMatches];
      if (state.bad && patterns.some((pattern) => pattern.includes(state.bad))) {
        throw new Error('Invalid url pattern');
      }
    }
    for (const one of scripts) registered.set(one.id, one);
  };
  const tabOf = ({ target }: { target: { tabId: number; allFrames: boolean } }) => {
    if (target.tabId === state.refusing) throw new Error('Cannot access this page');
    return `${target.tabId}${target.allFrames ? ' with frames' : ''}`;
  };
  return {
    registered,
    calls,
    state,
    tabs: { query: async () => state.tabs },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      async registerContentScripts(scripts: Script[]) {
        calls.push(`register ${scripts.map(({ id }) => id)}`);
        take(scripts, (id) => !registered.has(id));
      },
      async updateContentScripts(scripts: Script[]) {
        calls.push(`update ${scripts.map(({ id }) => id)}`);
        take(scripts, (id) => registered.has(id));
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        calls.push(`unregister ${ids}`);
        for (const id of ids) registered.delete(id);
      },
      insertCSS: async (given: { target: { tabId: number; allFrames: boolean } }) =>
        void calls.push(`style ${tabOf(given)}`),
      executeScript: async (given: {
        target: { tabId: number; allFrames: boolean };
        files: string[];
      }) => void calls.push(`run ${given.files} in ${tabOf(given)}`),
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

let settings: Settings;
const { update } = keepScripts(async () => settings);
const registered = (id: string) => browser.registered.get(id);

beforeEach(() => {
  browser.registered.clear();
  browser.calls.length = 0;
  Object.assign(browser.state, { bad: '', tabs: [], refusing: 0 });
  settings = settingsFrom({});
});

describe('registration', () => {
  it('puts both scripts everywhere, in all frames, the shield first of all', async () => {
    await expect(update()).resolves.toBe(settings);
    const everywhere = { matches: ['<all_urls>'], excludeMatches: [] };
    const frames = { allFrames: true, matchOriginAsFallback: true };
    expect(registered('shield')).toEqual({
      ...{ id: 'shield', js: ['shield.js'], runAt: 'document_start' },
      ...{ ...everywhere, ...frames },
    });
    expect(registered('page')).toEqual({
      ...{ id: 'page', js: ['page.js'], css: ['assets/marks.css'], runAt: 'document_idle' },
      ...{ ...everywhere, ...frames },
    });
  });

  it('keeps sites that are off, and work systems with all below them, free of any script', async () => {
    settings = settingsFrom({ sitesOff: ['news.example'], workSystems: ['ehr.example'] });
    await update();
    for (const id of ['shield', 'page']) {
      expect(registered(id)?.excludeMatches).toEqual([
        ...['*://news.example/*', '*://news.example./*'],
        ...['*://*.ehr.example/*', '*://*.ehr.example./*'],
      ]);
    }
  });

  it('puts them on listed sites alone, and never on a work system among those', async () => {
    settings = settingsFrom({
      ...{ onlyListed: true, sitesOn: ['course.example', '[::1]'], workSystems: ['10.0.0.7'] },
    });
    await update();
    expect(registered('page')).toMatchObject({
      matches: ['*://course.example/*', '*://course.example./*', '*://[::1]/*'],
      excludeMatches: ['*://10.0.0.7/*'],
    });
  });

  it.each([
    [{ on: false }, 'off everywhere'],
    [{ onlyListed: true }, 'no site is listed'],
    [{ workSystemsState: 'lost' }, 'any site may be a work system'],
  ])('of %j is none (%s)', async (stored, _why) => {
    await update();
    settings = settingsFrom(stored);
    await update();
    expect(browser.registered.size).toBe(0);
  });

  it('takes nothing away where nothing is', async () => {
    settings = settingsFrom({ on: false });
    await update();
    expect(browser.calls).toEqual([]);
  });

  it('is changed in one step for each script: at no moment is it for more than it may be', async () => {
    await update();
    browser.calls.length = 0;
    settings = settingsFrom({ sitesOff: ['news.example'] });
    await update();
    expect(browser.calls).toEqual(['update shield,page']);
  });

  it('adds what is missing, as after an update that brought a script', async () => {
    await update();
    browser.registered.delete('page');
    await update();
    expect([...browser.registered.keys()].sort()).toEqual(['page', 'shield']);
  });

  it('goes without a pattern that the browser does not take, and keeps the others', async () => {
    browser.state.bad = 'odd.example';
    settings = settingsFrom({ sitesOff: ['news.example', 'odd.example'] });
    await update();
    expect(registered('page')?.excludeMatches).toEqual([
      ...['*://news.example/*', '*://news.example./*'],
    ]);
    expect(registered('probe')).toBeUndefined();
  });

  it('reads the settings when it is its turn, so that the last change is in force', async () => {
    const first = update();
    settings = settingsFrom({ sitesOff: ['news.example'] });
    await Promise.all([first, update()]);
    expect(registered('page')?.excludeMatches).toHaveLength(2);
  });
});

describe('tabs that are open', () => {
  const RUN = 'run shield.js,page.js in';
  beforeEach(() => {
    browser.state.tabs = [
      { id: 1, url: 'https://example.com/' },
      { id: 2, url: 'https://news.example/' },
      { id: 3, url: 'https://portal.ehr.example/' },
    ];
  });
  const ran = () => browser.calls.filter((call) => call.startsWith('run')).sort();

  it('get style and scripts, with all frames while no site is named', async () => {
    await runInOpenTabs(settings);
    expect(ran()).toEqual([1, 2, 3].map((id) => `${RUN} ${id} with frames`));
    expect(browser.calls).toContain('style 1 with frames');
  });

  it('get none on sites that are off or a work system, and no frames while one is named', async () => {
    await runInOpenTabs(settingsFrom({ sitesOff: ['news.example'], workSystems: ['ehr.example'] }));
    expect(ran()).toEqual([`${RUN} 1`]);
  });

  it('get them although another tab refuses', async () => {
    browser.state.refusing = 1;
    await runInOpenTabs(settings);
    expect(ran()).toHaveLength(2);
  });

  it('get none while it is off everywhere', async () => {
    await runInOpenTabs(settingsFrom({ on: false }));
    expect(browser.calls).toEqual([]);
  });
});
