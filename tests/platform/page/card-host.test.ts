import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { type CardHost, type CardOptions, createCardHost } from '@/platform/page/card-host';
import { createShield, type Shield } from '@/platform/page/shield';

const css = '.surface { position: fixed; inset: auto; margin: 0; inline-size: 300px }';
let life: AbortController;
let shield: Shield;
let host: CardHost;
let stage: HTMLElement;
let onClose: () => void;

beforeEach(() => {
  life = new AbortController();
  shield = createShield();
  onClose = vi.fn();
  document.body.innerHTML = '<button id="before">before</button><p id="word">word</p>';
  host = createCardHost(css, () => ({ theme: 'system' }), shield, life.signal);
});
afterEach(() => {
  life.abort();
  shield.end();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

function show(options: Partial<CardOptions> = {}): void {
  host.show({
    anchor: { box: () => document.querySelector('#word')?.getBoundingClientRect() },
    draw(drawn) {
      stage = drawn;
      drawn.innerHTML = '<h2 tabindex="-1">Term</h2><button>Save</button><textarea></textarea>';
    },
    onClose,
    isPinned: () => false,
    mayClose: () => true,
    ...options,
  });
}

const card = () => document.querySelector('codelight-card');
const surface = () => stage.parentElement;

describe('a card', () => {
  it('shows in a popover, in a root that the page cannot enter', () => {
    show();
    expect(surface()?.matches('[popover=manual]:popover-open')).toBe(true);
    expect(card()?.shadowRoot).toBeNull();
  });

  it('leaves the page as it was when it closes', () => {
    const html = document.documentElement.outerHTML;
    show();
    expect(document.documentElement.outerHTML).not.toBe(html);
    host.hide();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is the only one', () => {
    show();
    show();
    expect(document.querySelectorAll('codelight-card')).toHaveLength(1);
  });

  it('stands below its word, and above where there is no room below', () => {
    show();
    const word = () => document.querySelector('#word')?.getBoundingClientRect() ?? new DOMRect();
    expect(surface()?.getBoundingClientRect().top).toBeGreaterThan(word().bottom);
    host.hide();
    document.body.style.paddingTop = `${innerHeight - 60}px`;
    show();
    expect(surface()?.getBoundingClientRect().bottom).toBeLessThan(word().top);
  });

  it('closes when its word leaves the window, and stays when it is pinned', async () => {
    document.body.style.paddingBottom = '3000px';
    show();
    scrollTo({ top: 2_000 });
    await vi.waitFor(() => expect(card()).toBeNull());
    scrollTo({ top: 0 });
    show({ isPinned: () => true });
    scrollTo({ top: 2_000 });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(surface()?.getBoundingClientRect().top).toBe(8);
    scrollTo({ top: 0 });
  });

  it('closes when the page removes it', async () => {
    show();
    card()?.remove();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('is gone when the signal aborts', () => {
    show();
    life.abort();
    expect(card()).toBeNull();
  });
});

describe('the keyboard', () => {
  it('comes to the heading, and goes back where it was with Escape', async () => {
    const before = document.querySelector<HTMLElement>('#before');
    before?.focus();
    show();
    expect(document.activeElement).toBe(before);
    host.focus();
    expect(document.activeElement).toBe(card());
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('leaves by Tab past the last control', async () => {
    document.querySelector<HTMLElement>('#before')?.focus();
    show();
    host.focus();
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement).toBe(card());
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.id).toBe('before');
  });

  it('types into the card, and the page hears none of it', async () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste']) {
      window.addEventListener(type, heard, { capture: true, signal: life.signal });
      document.addEventListener(type, heard, { signal: life.signal });
    }
    show();
    const typed = vi.fn();
    const area = stage.querySelector('textarea');
    area?.addEventListener('input', () => typed(area.value));
    area?.focus();
    await userEvent.keyboard('ask');
    expect(typed).toHaveBeenLastCalledWith('ask');
    expect(heard).not.toHaveBeenCalled();
  });

  it("leaves the page's own typing alone", async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: life.signal });
    show();
    document.querySelector<HTMLElement>('#before')?.focus();
    await userEvent.keyboard('a');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe("over a page's modal dialog", () => {
  beforeEach(() => document.body.insertAdjacentHTML('beforeend', '<dialog>theirs</dialog>'));
  const theirs = () => document.querySelector('dialog');

  it('is a modal dialog too, since a popover there is inert; Escape closes only ours', async () => {
    theirs()?.showModal();
    show();
    expect(surface()?.matches('dialog:modal')).toBe(true);
    stage.querySelector('button')?.focus();
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(theirs()?.open).toBe(true);
    theirs()?.close();
  });

  it('becomes one when the page opens its dialog later', async () => {
    show();
    stage.querySelector('textarea')?.focus();
    theirs()?.showModal();
    await vi.waitFor(() => expect(surface()?.matches('dialog:modal')).toBe(true));
    expect(document.querySelectorAll('codelight-card')).toHaveLength(1);
    theirs()?.close();
  });
});
