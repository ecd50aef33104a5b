import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { pageAddress } from '@/core/address/page-address';
import type { FromCard, ToCard } from '@/core/card/talk';
import type { CardOptions } from '@/platform/page/card-element';
import { type CardHost, createCardHost } from '@/platform/page/card-host';
import type { CardNames, Talk } from '@/platform/page/card-inside';
import { createShield, type Shield } from '@/platform/page/shield';

/** Stands for the card: what it was told, and how it speaks. */
interface Inside {
  readonly element: HTMLElement;
  readonly told: ToCard[];
  readonly talk: Talk;
}

const hit = { kind: 'entry', id: 'claim' } as const;
const subject = { is: 'hit', hit, words: 'claim', size: 'brief' } as const;
let life: AbortController;
let shield: Shield;
let host: CardHost;
let made: Inside[];
let said: string[];
let onClose: () => void;

beforeAll(() => page.viewport(1_000, 800)); // as narrow as it is, a card would be docked
beforeEach(() => {
  life = new AbortController();
  shield = createShield();
  onClose = vi.fn();
  made = [];
  said = [];
  document.body.innerHTML = '<button id="before">before</button><p id="word">word</p>';
  host = createCardHost({
    createInside,
    address: () => pageAddress(location.href),
    look: () => ({ theme: 'system' }),
    shield,
    announce: () => said.push('expect'),
    opened: () => said.push('opened'),
    withdraw: () => said.push('gone'),
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  shield.end();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

function createInside(box: Element, _names: CardNames, talk: Talk) {
  const element = document.createElement('textarea');
  box.append(element);
  const told: ToCard[] = [];
  made.push({ element, told, talk });
  return {
    element,
    isFrame: false,
    tell: (message: ToCard) => told.push(message),
    takeFocus: () => element.focus(),
    isIn: () => true,
    end() {},
  };
}

function show(options: Partial<CardOptions> = {}): void {
  host.show({ subject, range: wordRange(), hear() {}, onClose, ...options });
  tell({ tell: 'size', width: 360, height: 200, isFilled: true, isRtl: false });
}

function wordRange(): StaticRange {
  const text = document.querySelector('#word')?.firstChild as Text;
  const at = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 };
  return new StaticRange(at);
}

const tell = (message: FromCard) => made.at(-1)?.talk.hear(message);
const card = () => document.querySelector(':root > div');
const surface = () => made.at(-1)?.element.parentElement as HTMLElement;
const box = () => surface().getBoundingClientRect();
const nextFrames = () => new Promise((resolve) => setTimeout(resolve, 350));
const word = () => {
  const live = document.createRange();
  live.selectNodeContents(document.querySelector('#word') as Element); // each page here has it
  return live.getBoundingClientRect();
};

describe('a card', () => {
  it('shows in a popover, in a root that the page cannot enter, on an element without a name', () => {
    show();
    expect(surface().matches('[popover=manual]:popover-open')).toBe(true);
    expect(card()?.outerHTML).toBe('<div></div>');
    expect(card()?.shadowRoot).toBeNull();
  });

  it('leaves the page as it was when it closes, and says that it has gone', () => {
    const html = document.documentElement.outerHTML;
    show();
    expect(document.documentElement.outerHTML).not.toBe(html);
    host.hide();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(onClose).toHaveBeenCalledOnce();
    expect(said).toEqual(['expect', 'opened', 'gone']);
  });

  it('is the only one, and opens on other words in the same document', () => {
    show();
    show({ subject: { ...subject, hit: { ...hit, id: 'denial' } } });
    expect(made).toHaveLength(1);
    expect(document.querySelectorAll(':root > div')).toHaveLength(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is made ready at a pointer’s intent, unseen, and goes when nothing comes of it', () => {
    vi.useFakeTimers();
    host.warm(subject, wordRange());
    expect(made[0]?.told.map(({ tell: what }) => what)).toContain('show');
    tell({ tell: 'size', width: 360, height: 200, isFilled: true, isRtl: false });
    expect(getComputedStyle(surface()).opacity).toBe('0');
    expect(getComputedStyle(surface()).pointerEvents).toBe('none');
    vi.advanceTimersByTime(4_000);
    expect(card()).toBeNull();
    vi.useRealTimers();
  });

  it('is there at once when it was made ready, and is not drawn again', () => {
    const range = wordRange();
    host.warm(subject, range);
    tell({ tell: 'size', width: 360, height: 200, isFilled: true, isRtl: false });
    host.show({ subject, range, hear() {}, onClose });
    expect(getComputedStyle(surface()).opacity).toBe('1');
    expect(made[0]?.told.filter(({ tell: what }) => what === 'show')).toHaveLength(1);
  });

  it('is drawn anew for other words than those it was made ready for', () => {
    host.warm(subject, wordRange());
    host.show({
      subject: { ...subject, hit: { ...hit, id: 'denial' } },
      range: wordRange(),
      hear() {},
      onClose,
    });
    expect(getComputedStyle(surface()).opacity).toBe('0');
    expect(made[0]?.told.filter(({ tell: what }) => what === 'show')).toHaveLength(2);
  });

  it('is made anew where the page has another address than when it was made ready', () => {
    host.warm(subject, wordRange());
    const before = location.href;
    history.pushState(null, '', '?elsewhere');
    show();
    expect(made).toHaveLength(2);
    history.replaceState(null, '', before);
  });

  it('is tried once more when it was never heard, and then given up', () => {
    vi.useFakeTimers();
    host.show({ subject, range: wordRange(), hear() {}, onClose });
    vi.advanceTimersByTime(3_000);
    expect(made).toHaveLength(2);
    expect(onClose).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_000);
    expect(made).toHaveLength(2);
    expect(card()).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('is seen once it is filled', () => {
    host.show({ subject, range: wordRange(), hear() {}, onClose });
    tell({ tell: 'size', width: 360, height: 60, isFilled: false, isRtl: false });
    expect(getComputedStyle(surface()).opacity).toBe('0');
    tell({ tell: 'size', width: 360, height: 200, isFilled: true, isRtl: false });
    expect(getComputedStyle(surface()).opacity).toBe('1');
  });

  it('stands below its word, and above where there is no room below', () => {
    show();
    expect(box().top).toBeGreaterThan(word().bottom);
    host.hide();
    document.body.style.paddingTop = `${innerHeight - 60}px`;
    show();
    expect(box().bottom).toBeLessThan(word().top);
  });

  it('goes to the other side when it grows and there is the room', () => {
    document.body.style.paddingTop = `${innerHeight - 220}px`;
    show();
    tell({ tell: 'size', width: 360, height: 60, isFilled: true, isRtl: false });
    host.hide();
    host.show({ subject, range: wordRange(), hear() {}, onClose });
    tell({ tell: 'size', width: 360, height: 60, isFilled: true, isRtl: false });
    expect(box().top).toBeGreaterThan(word().bottom);
    tell({ tell: 'size', width: 360, height: 160, isFilled: true, isRtl: false });
    expect(box().bottom).toBeLessThan(word().top);
    expect(box().height).toBe(160);
  });

  it('stands at its word under the page’s own zoom', () => {
    document.documentElement.style.zoom = '1.5';
    show();
    expect(box().top).toBeCloseTo(word().bottom + 8, 0);
    expect(box().left).toBeCloseTo(Math.max(8, word().left), 0);
    expect(box().width).toBeCloseTo(360, 0);
  });

  it('follows its word, whatever moves that', async () => {
    show();
    const p = document.querySelector<HTMLElement>('#word');
    if (p) p.style.marginTop = '70px';
    await nextFrames();
    expect(box().top).toBeCloseTo(word().bottom + 8, 0);
  });

  it('closes when its word leaves the window, and stays in the corner when it is pinned', async () => {
    document.body.style.paddingBottom = '3000px';
    show();
    scrollTo({ top: 2_000 });
    await vi.waitFor(() => expect(card()).toBeNull());
    scrollTo({ top: 0 });
    show();
    tell({ tell: 'state', isPinned: true, isWriting: false });
    scrollTo({ top: 2_000 });
    await nextFrames();
    expect(box().top).toBe(8);
    expect(Math.round(box().right)).toBe(document.documentElement.clientWidth - 8);
    scrollTo({ top: 0 });
  });

  it('closes when a scroller cuts its word off', async () => {
    document.body.innerHTML =
      '<div id="s" style="height: 60px; overflow: auto"><p id="word">word</p><p style="height: 900px"></p></div>';
    show();
    document.querySelector('#s')?.scrollTo({ top: 300 });
    await vi.waitFor(() => expect(card()).toBeNull());
  });

  it('closes when its element is removed or its document is another', async () => {
    show();
    card()?.remove();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    show();
    made.at(-1)?.talk.onLost();
    expect(card()).toBeNull();
  });

  it('stands in the modal dialog that its word is in, and comes out when that closes', async () => {
    document.body.innerHTML = '<dialog><p id="word">word</p></dialog><p>below</p>';
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    show();
    tell({ tell: 'state', isPinned: true, isWriting: false });
    expect(surface().matches(':popover-open')).toBe(true);
    expect(document.querySelector('dialog > div')?.outerHTML).toBe('<div></div>');
    dialog?.close();
    await vi.waitFor(() => expect(document.querySelector(':root > div')).not.toBeNull());
  });

  it('comes in front of a dialog that opens after it, and leaves that the focus', async () => {
    document.body.insertAdjacentHTML('beforeend', '<dialog><input></dialog>');
    show();
    document.querySelector('dialog')?.showModal();
    await vi.waitFor(() => expect(document.querySelector('dialog > div')).not.toBeNull());
    const { left, top } = box();
    expect(document.elementFromPoint(left + 20, top + 20)?.outerHTML).toBe('<div></div>');
    expect(document.activeElement?.localName).toBe('input');
    document.querySelector('dialog')?.close();
  });

  it('takes the focus only when it is told to, and gives it back', () => {
    const button = document.querySelector<HTMLElement>('#before');
    button?.focus();
    show();
    expect(document.activeElement).toBe(button);
    host.takeFocus();
    expect(document.activeElement).toBe(card());
    tell({ tell: 'close' });
    expect(document.activeElement).toBe(button);
  });

  it('closes by Escape while the page has the keyboard, and the page does not hear of it', async () => {
    const hear = vi.fn();
    document.addEventListener('keydown', hear);
    show();
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(hear).not.toHaveBeenCalled();
    document.removeEventListener('keydown', hear);
  });

  it('stays when Escape is pressed on the page while a note is written in it', async () => {
    show();
    tell({ tell: 'state', isPinned: false, isWriting: true });
    await userEvent.keyboard('{Escape}');
    expect(card()).not.toBeNull();
  });

  describe('while a note is written', () => {
    const write = () => {
      show();
      host.takeFocus();
      tell({ tell: 'focused' });
      tell({ tell: 'state', isPinned: false, isWriting: true, editing: 'new' });
    };
    const button = () => document.querySelector<HTMLElement>('#before');
    const isLocked = () => made[0]?.told.some((one) => one.tell === 'locked');

    it('takes the focus back from a page, and gives up in the end', async () => {
      write();
      for (let i = 0; i < 3; i++) {
        button()?.focus();
        expect(document.activeElement).toBe(card());
        tell({ tell: 'blurred' });
        tell({ tell: 'focused' });
      }
      await vi.waitFor(() => expect(isLocked()).toBe(true));
    });

    it('gives up soon where the card does not say that it has it again', async () => {
      write();
      tell({ tell: 'blurred' }); // a frame of the page has it: nothing else tells
      await vi.waitFor(() => expect(isLocked()).toBe(true));
    });

    it('takes it back where the window has it, and our element stands for that', async () => {
      write();
      const focused = vi.spyOn(made[0]?.element as HTMLElement, 'focus');
      tell({ tell: 'blurred' });
      expect(focused).toHaveBeenCalledOnce();
      tell({ tell: 'focused' });
      await nextFrames();
      expect(isLocked()).toBe(false);
    });

    it('leaves the page alone once the learner has gone there', async () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p style="position: fixed; right: 0; bottom: 0"><input id="one"><input id="two"></p>',
      );
      write();
      await userEvent.click(document.querySelector('#one') as Element);
      tell({ tell: 'blurred' });
      await new Promise((resolve) => setTimeout(resolve, 600));
      document.querySelector<HTMLElement>('#two')?.focus(); // as code that fills in several fields
      await nextFrames();
      expect(document.activeElement?.id).toBe('two');
      expect(isLocked()).toBe(false);
    });
  });

  it('is not to be seen before it was heard, however long that takes', async () => {
    host.show({ subject, range: wordRange(), hear() {}, onClose });
    await nextFrames();
    expect(surface().style.opacity).toBe('0');
    tell({ tell: 'size', width: 360, height: 200, isFilled: false, isRtl: false });
    expect(surface().style.opacity).toBe('1');
  });

  it('goes where its document goes, where the page moves it, or writes on it without end', async () => {
    show();
    tell({ tell: 'gone' });
    expect(card()).toBeNull();
    show();
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.attachShadow({ mode: 'open' }).append(card() as Element);
    await vi.waitFor(() => expect(elsewhere.shadowRoot?.childElementCount).toBe(0));
  });

  it('keeps events of its element from the page', async () => {
    show();
    const heard: string[] = [];
    const hear = ({ type, target }: Event) => target === card() && heard.push(type);
    for (const type of ['focusin', 'click', 'pointerdown', 'mouseover', 'keydown']) {
      document.addEventListener(type, hear, true);
    }
    made.at(-1)?.element.click();
    host.takeFocus();
    await userEvent.keyboard('x');
    expect(heard).toEqual([]);
  });
});
