import { beforeEach, expect, it, vi } from 'vitest';

import { keepSettings } from '@/platform/settings/keep-settings';

let stored: Record<string, unknown>;
const local = {
  get: async () => structuredClone(stored),
  set: async (change: object) => {
    await Promise.resolve();
    Object.assign(stored, structuredClone(change));
  },
  setAccessLevel: vi.fn(async () => {}),
};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: { ...proxied('get'), ...proxied('set'), ...proxied('setAccessLevel') } },
  },
}));
function proxied(name: keyof typeof local) {
  return { [name]: (...given: [never]) => local[name](...given) };
}

let copied: readonly string[] | undefined;
let isBroken: boolean;
const copy = {
  async read() {
    if (isBroken) throw new Error('BlockedError');
    return copied;
  },
  async write(hosts: readonly string[]) {
    if (isBroken) throw new Error('BlockedError');
    copied = hosts;
  },
};

beforeEach(() => {
  stored = {};
  copied = undefined;
  isBroken = false;
});

/** Which sites are work systems, and what became of the list, after the background has started. */
async function afterStart() {
  const keeper = keepSettings(copy);
  await keeper.mend();
  const { workSystems, workSystemsState } = await keeper.read();
  return [workSystems, workSystemsState];
}

it.each<[what: string, stored: object, copied: string[] | undefined, after: unknown[]]>([
  ['begins', {}, undefined, [[], 'sound']],
  [
    'comes from a version without a copy',
    { workSystems: ['Ehr.example'] },
    undefined,
    [['ehr.example'], 'sound'],
  ],
  ['is whole', { workSystems: ['ehr.example'] }, ['ehr.example'], [['ehr.example'], 'sound']],
  ['lost its settings', {}, ['ehr.example'], [['ehr.example'], 'restored']],
  [
    'was shortened from outside',
    { workSystems: [] },
    ['ehr.example'],
    [['ehr.example'], 'restored'],
  ],
  ['has a damaged list', { workSystems: 'ehr' }, ['ehr.example'], [['ehr.example'], 'restored']],
  ['has one bad row', { workSystems: ['*', 'ehr.example'] }, undefined, [['ehr.example'], 'sound']],
  [
    'has a row more',
    { workSystems: ['b.example', 'ehr.example'] },
    ['ehr.example'],
    [['b.example', 'ehr.example'], 'sound'],
  ],
  ['has a damaged list and no copy', { workSystems: { 0: 'ehr' } }, undefined, [[], 'lost']],
  [
    'was lost, and the copy is back',
    { workSystemsState: 'lost' },
    ['ehr.example'],
    [['ehr.example'], 'restored'],
  ],
])('a list that %s', async (_what, own, second, after) => {
  stored = { ...own };
  copied = second;
  expect(await afterStart()).toEqual(after);
  expect([stored.workSystems, copied]).toEqual(
    after[1] === 'lost' ? [(own as typeof stored).workSystems, undefined] : [after[0], after[0]],
  );
});

it.each<[object, string]>([
  [{}, 'lost'],
  [{ workSystems: 7 }, 'lost'],
  [{ workSystems: ['ehr.example'] }, 'sound'],
])('with %j and a database that cannot be read the list is %s', async (own, state) => {
  stored = { ...own };
  isBroken = true;
  expect((await keepSettings(copy).read()).workSystemsState).toBe(state);
});

it('loses none of many changes that come at once', async () => {
  const keeper = keepSettings(copy);
  const hosts = Array.from({ length: 40 }, (_, i) => `ehr-${i}.example`);
  await Promise.all(
    hosts.map((host) => keeper.change({ sites: { workSystems: { add: [host] } } })),
  );
  expect([stored.workSystems, copied]).toEqual([hosts, hosts]);
});

it('names a work system first where it is kept best: a change that ends half-way leaves it named', async () => {
  const keeper = keepSettings(copy);
  await keeper.mend();
  vi.spyOn(local, 'set').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  await expect(
    keeper.change({ sites: { workSystems: { add: ['ehr.example'] } } }),
  ).rejects.toThrow();
  expect((await keepSettings(copy).read()).workSystems).toEqual(['ehr.example']);
});

it('goes on while the database cannot be written, but removes no work system then', async () => {
  stored = { workSystems: ['a.example'] };
  isBroken = true;
  const keeper = keepSettings(copy);
  await keeper.mend();
  await keeper.change({ theme: 'dark', sites: { workSystems: { add: ['b.example'] } } });
  expect(stored).toMatchObject({ theme: 'dark', workSystems: ['a.example', 'b.example'] });
  const removal = keeper.change({ sites: { workSystems: { remove: ['a.example'] } } });
  await expect(removal).rejects.toThrow('BlockedError');
  isBroken = false;
  await keepSettings(copy).mend();
  expect([stored.workSystems, copied]).toEqual([
    ['a.example', 'b.example'],
    ['a.example', 'b.example'],
  ]);
});

it('removes a work system by name alone', async () => {
  stored = { workSystems: ['a.example', 'b.example'] };
  const keeper = keepSettings(copy);
  await keeper.mend();
  await keeper.change({ sites: { workSystems: { remove: ['A.example.'] } } });
  expect([stored.workSystems, copied]).toEqual([['b.example'], ['b.example']]);
});

it('runs again once the learner says that the list is complete', async () => {
  stored = { workSystems: 7 };
  const keeper = keepSettings(copy);
  await keeper.mend();
  await keeper.change({ sites: { workSystems: { add: ['ehr.example'] } } });
  expect((await keeper.read()).workSystemsState).toBe('lost');
  await keeper.change({ workSystemsState: 'sound' });
  expect(await keeper.read()).toMatchObject({
    workSystems: ['ehr.example'],
    workSystemsState: 'sound',
  });
});

it('closes the settings to scripts in pages, where the browser can', () => {
  keepSettings(copy);
  expect(local.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});
