import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Name, requests } from '@/core/protocol/protocol';

import { asScript } from './harness/as-script';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { pause, until } from './harness/until';

const HERE = 'http://page.test/made/here';
const ELSEWHERE = 'http://page.test/made/elsewhere';
const ids = {
  here: '7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11',
  elsewhere: '7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a12',
  fresh: '7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a13',
  own: '7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a15',
};
const own = 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a14';
/** What is the learner's, and no page's. */
const SECRETS = [
  ...['Quixotic marmalade', 'Vexing fjord', 'Zebrine quarto', 'ehr.riverside', 'shop.example'],
  ...['physician-assistant', 'wombat draft'],
];
/** A request of each name, as somebody would send it who has read our code. */
const asked: Readonly<Record<Name, unknown>> = {
  'own.index': {},
  'notes.quotes': {},
  'page.settings': { around: [] },
  'senses.choose': { form: 'PA', termId: 'prior-authorization' },
  'page.kept': {},
  'site.context': { keep: false },
  'entries.get': { termId: own },
  'entries.find': { words: 'zebrine', limit: 5 },
  'entries.list': {},
  'entries.all': {},
  'marking.choose': { request: ids.fresh, termId: 'claim', marks: 'never' },
  'marking.forms': { request: ids.fresh, termId: 'claim', also: [] },
  'notes.here': {},
  'notes.get': { id: ids.here },
  'notes.list': {},
  'notes.add': { id: ids.fresh, body: 'forged', colour: 'amber' },
  'notes.addOn': {
    id: ids.fresh,
    body: 'forged',
    colour: 'amber',
    page: { address: HERE, title: '' },
  },
  'notes.edit': { request: ids.fresh, id: ids.here, body: 'forged', colour: 'rose', revision: 1 },
  'notes.delete': { request: ids.fresh, id: ids.here },
  'notes.restore': { request: ids.fresh, id: ids.here },
  'drafts.here': {},
  'drafts.keep': { key: ' wombat', draft: null },
  'links.open': { url: 'https://example.com/' },
  'settings.change': { sites: { workSystems: { remove: ['ehr.riverside.example'] } } },
  'trash.list': {},
  'trash.empty': {},
  'everything.count': {},
  'everything.read': {},
  'everything.erase': { everything: {} },
  'everything.putBack': { everything: {} },
  'own.list': {},
  'own.save': {
    request: ids.fresh,
    id: own,
    name: { text: 'forged' },
    also: [],
    short: '',
    long: '',
    revision: 1,
  },
  'own.delete': { request: ids.fresh, id: own },
  'own.restore': { request: ids.fresh, id: own },
};
/** What an open sidebar asks. */
const READ = '{"order":"read"}';
const CHOICES = [{ host: 'shop.example', form: 'PA', termId: 'physician-assistant' }];
/** What the script of a page is answered; all else is refused. */
const ANSWERED: readonly Name[] = ['own.index', 'notes.quotes', 'page.settings', 'senses.choose'];

describe.each(browserNames)('somebody with the rights of our script in a page, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    const text = '<!doctype html><title>Ledgers</title><p>Prior authorization of a deductible.</p>';
    const frames = ['src="/made/frame"', 'src="http://other.test/made/frame"', 'srcdoc="<p>in</p>"']
      .concat('sandbox srcdoc="<p>in</p>"')
      .map((source) => `<iframe ${source}></iframe>`);
    for (const [path, body] of [
      ['/made/here', text + frames.join('')],
      ['/made/elsewhere', text],
      ['/made/frame', '<!doctype html><p>in</p>'],
    ] as const) {
      opened.site.route(path, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
      });
    }
    await opened.driver.install();
    await ask('notes.addOn', noteOn(ids.here, HERE, 'Quixotic marmalade'));
    await ask('notes.addOn', noteOn(ids.elsewhere, ELSEWHERE, 'Vexing fjord'));
    await ask('own.save', {
      ...{ request: ids.own, id: own, name: { text: 'blue ledger' }, also: [] },
      ...{ short: 'Zebrine quarto', long: '', revision: 0 },
    });
    await ask('settings.change', {
      senses: CHOICES,
      sites: {
        workSystems: { add: ['ehr.riverside.example'] },
        sitesOff: { add: ['shop.example'] },
      },
    });
    await ask('drafts.keep', {
      key: ' wombat',
      draft: { id: ids.fresh, body: 'wombat draft', colour: 'amber' },
    });
    page = await opened.driver.newPage('/made/here');
    await opened.driver.termMarks(page);
  });
  afterAll(() => opened.close());

  const noteOn = (id: string, address: string, body: string) => ({
    ...{ id, body, colour: 'amber' },
    page: { address, title: 'Ledgers', words: 'Prior authorization' },
  });
  const ask = async (request: string, given: object) => {
    const answer = await opened.driver.inExtension(
      (one) => chrome.runtime.sendMessage(one) as Promise<{ ok: boolean; value: unknown }>,
      { name: request, request: given },
    );
    expect(answer).toMatchObject({ ok: true });
    return answer.value;
  };
  const everything = async () =>
    JSON.stringify([
      await ask('everything.read', {}),
      await opened.driver.inExtension(() => chrome.storage.local.get(null)),
    ]);
  const send = (message: unknown) => asScript(opened.driver, { url: HERE }, 'send', message);

  it('is answered what marks its own page, from every frame, and refused all else', async () => {
    const before = await everything();
    const frames = await asScript(opened.driver, { url: HERE }, 'address');
    expect(frames.length).toBe(5);
    for (const request of Object.keys(requests) as Name[]) {
      const answers = await send({ name: request, request: asked[request] });
      expect(answers.length).toBe(frames.length);
      for (const { result, frameId } of answers) {
        const what = `${request} in frame ${frameId}: ${JSON.stringify(result)}`;
        const isAnswered = (result as { ok?: boolean }).ok === true;
        expect(isAnswered, what).toBe(ANSWERED.includes(request));
        expect(
          SECRETS.filter((secret) => JSON.stringify(result).includes(secret)),
          what,
        ).toEqual([]);
      }
    }
    // Choices of its own sites were made, and nothing else.
    const { senses } = await opened.driver.inExtension(() => chrome.storage.local.get('senses'));
    const hosts = (senses as { host: string }[]).map(({ host }) => host);
    expect(hosts.toSorted()).toEqual(['other.test', 'page.test', 'shop.example']);
    await ask('settings.change', { senses: CHOICES });
    expect(await everything()).toBe(before);
  });

  it('is told which words of its own page to mark, and in which frame', async () => {
    const answers = await send({ name: 'notes.quotes', request: {} });
    const told = answers.map(({ result }) => (result as { value: { id: string }[] }).value);
    expect(told[0]?.map(({ id }) => id)).toEqual([ids.here]);
    // A document without an address has the page's only where the browser says that it is of it.
    expect(told.flat().filter(({ id }) => id !== ids.here)).toEqual([]);
    expect(told.filter((one) => one.length > 0).length).toBeLessThanOrEqual(2);
  });

  it('can neither read the settings nor write them, where the browser has a way to close them', async () => {
    const [read] = await asScript(opened.driver, { url: HERE, frameId: 0 }, 'settings');
    const lost = { workSystems: [], sitesOff: [] };
    const [written] = await asScript(opened.driver, { url: HERE, frameId: 0 }, 'write', lost);
    if (name === 'chromium') {
      expect([read?.result, written?.result]).toEqual([
        expect.stringContaining('threw'),
        expect.stringContaining('threw'),
      ]);
    }
    // Where it has none, what was named is named again.
    await until('the work system is on the list', async () => {
      const { workSystems } = await opened.driver.inExtension(() => chrome.storage.local.get(null));
      return JSON.stringify(workSystems) === '["ehr.riverside.example"]';
    });
    await ask('settings.change', { sites: { sitesOff: { add: ['shop.example'] } } });
  });

  it('makes up no news that our own pages would believe', async () => {
    const sidebar = await opened.driver.openSidebar(page);
    await sidebar.evaluate(() =>
      document.querySelector<HTMLElement>('[role=tab]#tab-notes')?.click(),
    );
    const forged = {
      ...noteOn(ids.fresh, HERE, 'forged'),
      createdAt: 1,
      changedAt: 1,
      revision: 1,
    };
    await send({ news: 'notes.changed', id: ids.fresh, note: forged });
    await send({ news: 'own.wanted', words: 'forged' });
    await send({ news: 'note.wanted', words: 'forged' });
    await pause(500);
    expect(await sidebar.evaluate(() => document.body.innerText)).not.toContain('forged');
  });

  it('hears nothing of what the learner does elsewhere', async () => {
    await asScript(opened.driver, { url: HERE }, 'listen');
    await ask('notes.edit', {
      request: crypto.randomUUID(),
      id: ids.elsewhere,
      body: 'Vexing fjord 2',
      colour: 'rose',
      revision: 1,
    });
    const another = crypto.randomUUID();
    await ask('notes.addOn', noteOn(another, ELSEWHERE, 'Quixotic marmalade 2'));
    await ask('notes.delete', { request: crypto.randomUUID(), id: another });
    await ask('notes.restore', { request: crypto.randomUUID(), id: another });
    await ask('own.save', {
      ...{ request: crypto.randomUUID(), id: own, name: { text: 'blue ledger' }, also: [] },
      ...{ short: 'Zebrine quarto 2', long: '', revision: 1 },
    });
    await ask('settings.change', {
      sites: { sitesOff: { add: ['b.shop.example'] } },
      theme: 'dark',
    });
    await ask('settings.change', { sites: { workSystems: { add: ['b.ehr.riverside.example'] } } });
    await pause(500);
    const heard = (await asScript(opened.driver, { url: HERE }, 'heard')).flatMap(
      ({ result }) => (result as string[] | null)?.filter((one) => one !== READ) ?? [],
    );
    expect(heard.length).toBeGreaterThan(0);
    expect([...new Set(heard)].toSorted()).toEqual([
      '{"news":"settings.stale"}',
      '{"news":"terms.changed"}',
    ]);
  });

  it('hears that the notes of its own page are others, and not which', async () => {
    await asScript(opened.driver, { url: HERE, frameId: 0 }, 'listen');
    await ask('notes.edit', {
      request: crypto.randomUUID(),
      id: ids.here,
      body: 'Quixotic marmalade 3',
      colour: 'sky',
      revision: 1,
    });
    const heard = await until('it hears something', async () => {
      const [given] = await asScript(opened.driver, { url: HERE, frameId: 0 }, 'heard');
      const all = (given?.result as string[] | null)?.filter((one) => one !== READ) ?? [];
      return all.length > 0 ? all : undefined;
    });
    expect(new Set(heard)).toEqual(new Set(['{"news":"notes.stale"}']));
  });
});
