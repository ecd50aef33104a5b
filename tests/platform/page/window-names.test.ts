import { afterEach, describe, expect, it } from 'vitest';

afterEach(() => document.body.replaceChildren());

// Elements with an id are properties of the window, for content scripts as well.
describe('what is looked up on the window', () => {
  it('by libraries is ours before an element has its name', async () => {
    const looked = globalThis as { browser?: unknown };
    document.body.innerHTML = '<form id="browser"><input name="runtime" id="an-id"></form>';
    expect(looked.browser).toBe(document.querySelector('form'));
    await import('@/platform/page/own-names');
    expect(looked.browser).toBeUndefined();
  });

  it('by our scripts, which leave it for each other, has a name that no element can have', async () => {
    document.body.innerHTML = '<form id="codelight"></form><form id="codelight.world"></form>';
    const { world } = await import('@/platform/page/world');
    expect(world.codelight).toBeUndefined();
    expect((globalThis as { [key: symbol]: unknown })[Symbol.for('codelight.world')]).toBe(world);
  });
});
