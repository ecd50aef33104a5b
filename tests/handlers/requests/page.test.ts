import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { card, createWorld, ourselves, PAGE, page, type World } from './world';

let world: World;
const start = {
  sitesOff: ['news.example'],
  workSystems: ['ehr.example'],
  senses: [{ host: 'other.example', form: 'PA', termId: 'physician-assistant' }],
};
beforeEach(async () => {
  world = await createWorld([], start);
});
afterEach(() => world.end());

describe('page.settings', () => {
  it('gives a page its part, and no other site’s name', async () => {
    const settings = await world.handlers['page.settings']({}, page(PAGE));
    expect(settings).toMatchObject({ markTerms: true, senses: {} });
    expect(JSON.stringify(settings)).not.toMatch(/news\.example|ehr\.example|other\.example/);
    expect(world.remembered).toEqual([{ tabId: 7, page: PAGE }]);
  });

  it.each([
    ['a site that is paused', 'https://news.example/'],
    ['a work system', 'https://ehr.example/chart'],
    ['a site below a work system', 'https://a.ehr.example/'],
  ])('gives nothing to %s, and does not remember it', async (_what, url) => {
    expect(await world.handlers['page.settings']({}, page(url))).toBeNull();
    expect(world.remembered).toEqual([]);
  });

  it('gives nothing to a frame in a page of a work system', async () => {
    const { frame, ...rest } = page(PAGE);
    const asker = { ...rest, frame: { ...frame, frameId: 3, tabUrl: 'https://ehr.example/' } };
    expect(await world.handlers['page.settings']({ around: [] }, asker)).toBeNull();
    const between = { ...rest, frame: { ...frame, frameId: 3 } };
    const around = ['https://ehr.example', 'https://example.com'];
    expect(await world.handlers['page.settings']({ around }, between)).toBeNull();
  });

  it('gives ourselves the settings of no site', async () => {
    expect(await world.handlers['page.settings']({}, ourselves)).toMatchObject({ markTerms: true });
    expect(world.remembered).toEqual([]);
  });
});

describe('senses.choose', () => {
  const choice = { form: 'PA', termId: 'prior-authorization' };

  it('is kept for the asker’s own site', async () => {
    await world.handlers['senses.choose'](choice, page(PAGE));
    expect(world.settings().senses).toEqual(
      expect.arrayContaining([{ ...choice, host: 'example.com' }, ...start.senses]),
    );
    expect(await world.handlers['page.settings']({}, page(PAGE))).toMatchObject({
      senses: { PA: 'prior-authorization' },
    });
  });

  it('leaves no trace of a private window', async () => {
    const { frame, ...rest } = page(PAGE);
    await world.handlers['senses.choose'](choice, {
      ...rest,
      frame: { ...frame, isPrivate: true },
    });
    expect(world.settings().senses).toEqual(start.senses);
  });

  it('is of the tab’s site in a frame that has no address, and of none where neither has', async () => {
    const nowhere = page('');
    await world.handlers['senses.choose'](choice, nowhere);
    expect(world.settings().senses).toEqual(start.senses);
    const frame = { ...nowhere.frame, tabUrl: PAGE };
    await world.handlers['senses.choose'](choice, { ...nowhere, frame });
    expect(world.settings().senses).toContainEqual({ ...choice, host: 'example.com' });
  });
});

describe('what a new note keeps', () => {
  it('is of the asker’s page', async () => {
    expect(await world.handlers['page.kept']({}, card(PAGE))).toEqual({
      ...{ url: PAGE, title: 'Policy', hasContext: true },
    });
    expect(await world.handlers['page.kept']({}, ourselves)).toEqual({
      ...{ url: '', title: '', hasContext: true },
    });
  });

  it('is less on a site that the learner has said so of, until it is taken back', async () => {
    const kept = async () => (await world.handlers['page.kept']({}, card(PAGE))).hasContext;
    await world.handlers['site.context']({ keep: false }, card(PAGE));
    expect([await kept(), world.settings().noContext]).toEqual([false, ['example.com']]);
    await world.handlers['site.context']({ keep: true }, card(PAGE));
    expect([await kept(), world.settings().noContext]).toEqual([true, []]);
  });

  it.each([
    ['ourselves', ourselves],
    ['a page without an address', card('')],
  ])('is not changed by %s, of which there is no site', async (_who, asker) => {
    await world.handlers['site.context']({ keep: false }, asker);
    expect(world.settings().noContext).toEqual([]);
  });
});
