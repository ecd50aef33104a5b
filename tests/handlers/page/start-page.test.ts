import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { startPage } from '@/handlers/page/start-page';
import { createShield } from '@/platform/page/shield';
import { world } from '@/platform/page/world';

import { fakePorts, pageSettings } from './fake-ports';

vi.mock('@/handlers/page/run-page', () => ({ runPage: vi.fn() }));
const { runPage } = await import('@/handlers/page/run-page');

beforeEach(() => {
  vi.mocked(runPage).mockClear();
  world.codelightShield = createShield();
});
afterEach(() => {
  world.codelightShield?.end();
  for (const key of Object.keys(world)) delete world[key as keyof typeof world];
});

describe('a page', () => {
  it('is run with its settings, once', async () => {
    const settings = pageSettings();
    const { ports } = fakePorts({ 'page.settings': settings });
    await Promise.all([startPage(ports), startPage(ports)]);
    expect(runPage).toHaveBeenCalledExactlyOnceWith(ports, settings);
    expect(world.codelight).toBe(true);
  });

  it.each([
    ['that is not to be marked', null],
    ['where nobody answers', new Error('gone')],
  ])('%s keeps nothing of us', async (_which, answer) => {
    await startPage(fakePorts({ 'page.settings': answer }).ports);
    expect(runPage).not.toHaveBeenCalled();
    expect(Object.keys(world)).toEqual([]);
  });

  it('is asked about again when its settings change while they are on their way', async () => {
    const late = pageSettings({ restMs: 800 });
    const slow = Promise.withResolvers<unknown>();
    const answers = [slow.promise, late];
    const given = fakePorts({ 'page.settings': () => answers.shift() });
    const started = startPage(given.ports);
    given.news({ news: 'settings.stale' });
    slow.resolve(pageSettings({ restMs: 300 }));
    await started;
    expect(runPage).toHaveBeenCalledExactlyOnceWith(given.ports, late);
    expect(given.isHeard()).toBe(false);
  });

  it('is left alone where this is the document of a card', async () => {
    world.codelightDoor = Promise.resolve(new MessageChannel().port1);
    const { ports, ask } = fakePorts({ 'page.settings': pageSettings() });
    await startPage(ports);
    expect(ask).not.toHaveBeenCalled();
    expect(world.codelightShield).toBeDefined();
  });
});
