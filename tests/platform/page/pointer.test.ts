import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { watchPointer } from '@/platform/page/pointer';

/** What a pointer is heard to do, by the element that it is on. */
const onOpen = vi.fn();
const onIntent = vi.fn();
const onLeave = vi.fn();
const markAt = vi.fn();
let life: AbortController;
let settings: { restMs: number; click: boolean; holdKey: string };
/** Whether a point is on the open card, its word or the way between; undefined: none is open. */
let isNearCard: boolean | undefined;
let pointer: ReturnType<typeof watchPointer<string>>;

beforeAll(() => page.viewport(1_000, 800));
beforeEach(async () => {
  for (const spy of [onOpen, onIntent, onLeave]) spy.mockClear();
  life = new AbortController();
  settings = { restMs: 150, click: true, holdKey: 'none' };
  isNearCard = undefined;
  document.body.innerHTML = `<p id="away">nothing</p><p><span id="mark">claim</span></p>
    <p><a id="link" href="#here">claim</a> <span id="hand" style="cursor: pointer">claim</span></p>
    <p id="editor" contenteditable="true">claim</p><div id="card">card</div>`;
  markAt.mockImplementation(({ x, y }) => {
    const id = document.elementFromPoint(x, y)?.id ?? '';
    return ['mark', 'link', 'hand', 'editor'].includes(id) ? id : undefined;
  });
  await userEvent.hover(at('away'));
  pointer = watchPointer<string>({
    ...{ markAt, onOpen, onIntent, onLeave, signal: life.signal },
    restMs: () => settings.restMs,
    opensByClick: () => settings.click,
    holdKey: () => settings.holdKey,
    isCard: (target) => target instanceof Element && target.id === 'card',
    isNearCard: () => isNearCard,
  });
});
afterEach(() => {
  life.abort();
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function at(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement; // the page above has it
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a pointer that rests', () => {
  it('opens the mark that it is on, after it was told of the intent', async () => {
    await userEvent.hover(at('mark'));
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith('mark', 'rest'));
    expect(onIntent).toHaveBeenCalledWith('mark');
    expect(onIntent.mock.invocationCallOrder[0]).toBeLessThan(
      onOpen.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it.each([
    ['where the learner wants none', () => (settings.restMs = 0), 'mark'],
    ['over what is typed in', () => {}, 'editor'],
    ['on the way to an open card', () => (isNearCard = true), 'mark'],
  ])('opens nothing %s', async (_where, given, id) => {
    given();
    await userEvent.hover(at(id));
    await pause(300);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing on what was just selected', async () => {
    getSelection()?.selectAllChildren(at('mark'));
    await userEvent.hover(at('mark'));
    await pause(300);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('opens nothing when a key goes down, or the page is left, before it has rested', async () => {
    await userEvent.hover(at('mark'));
    await userEvent.keyboard('a');
    await pause(300);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('is not heard after we have left', async () => {
    life.abort();
    await userEvent.hover(at('mark'));
    await pause(300);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('is not heard where a page makes up its moves', async () => {
    const { left, top } = at('mark').getBoundingClientRect();
    const moved = { bubbles: true, clientX: left + 5, clientY: top + 5 };
    at('mark').dispatchEvent(new PointerEvent('pointermove', moved));
    at('mark').dispatchEvent(new MouseEvent('click', moved));
    await pause(300);
    expect(onOpen).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('a pointer with a key held', () => {
  it('opens at once what it moves over', async () => {
    settings = { ...settings, restMs: 0, holdKey: 'Shift' };
    await userEvent.keyboard('{Shift>}');
    await userEvent.hover(at('mark'));
    await userEvent.keyboard('{/Shift}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('mark', 'hold');
  });
});

describe('a click', () => {
  beforeEach(() => {
    settings.restMs = 0;
  });

  it('opens a mark', async () => {
    await userEvent.click(at('mark'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('mark', 'click');
    expect(onLeave).not.toHaveBeenCalled();
  });

  it.each([
    ['away', 'beside every mark'],
    ['link', 'on a link, which is the page’s'],
    ['hand', 'where the page shows a hand'],
    ['editor', 'into what is typed in'],
  ])('at #%s leaves the card (%s)', async (id) => {
    await userEvent.click(at(id));
    expect(onOpen).not.toHaveBeenCalled();
    expect(onLeave).toHaveBeenCalledWith('click');
  });

  it('on a mark leaves the card where the learner opens by resting alone', async () => {
    settings.click = false;
    await userEvent.click(at('mark'));
    expect(onOpen).not.toHaveBeenCalled();
    expect(onLeave).toHaveBeenCalledWith('click');
  });

  it('on the card is the card’s', async () => {
    await userEvent.click(at('card'));
    expect(onOpen).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('a pointer that leaves word and card', () => {
  it('says so after the time that a hand needs, and not when it comes back in time', async () => {
    isNearCard = false;
    await userEvent.hover(at('link'));
    await pause(100);
    expect(onLeave).not.toHaveBeenCalled();
    isNearCard = true;
    await userEvent.hover(at('mark'));
    await pause(350);
    expect(onLeave).not.toHaveBeenCalled();
    isNearCard = false;
    await userEvent.hover(at('away'));
    await vi.waitFor(() => expect(onLeave).toHaveBeenCalledExactlyOnceWith('away'));
  });

  it('has not left when the card itself says that it is there', async () => {
    isNearCard = false;
    await userEvent.hover(at('link'));
    pointer.stay();
    await pause(400);
    expect(onLeave).not.toHaveBeenCalled();
  });
});

it('is heard again in a document that the page has written anew, and each move once', async () => {
  settings.restMs = 0;
  pointer.listen();
  await userEvent.click(at('mark'));
  expect(onOpen).toHaveBeenCalledOnce();
});
