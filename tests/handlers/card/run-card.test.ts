import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { FromCard, ToCard } from '@/core/card/talk';
import { followLinks } from '@/handlers/card/follow-links';
import { keepWheel } from '@/handlers/card/keep-wheel';
import { runCard } from '@/handlers/card/run-card';

import { fakeCard, fakeRoom } from './fake-card';

const hit = { kind: 'entry', id: 'claim' } as const;
const subject = { is: 'hit', hit, words: 'claims', size: 'full' } as const;
const show: ToCard = {
  ...{ tell: 'show', subject, look: { theme: 'dark' }, room: { width: 320, height: 500 } },
};
let heard: FromCard[];
let port: MessagePort;
let room: ReturnType<typeof fakeRoom>;
let card: ReturnType<typeof fakeCard>;

beforeEach(() => {
  card = fakeCard();
  room = fakeRoom();
  heard = [];
  const { port1, port2 } = new MessageChannel();
  port = port1;
  port.onmessage = ({ data }: MessageEvent<FromCard>) => heard.push(data);
  runCard({ ...card.ports, css: 'of the card' }, room.room, port2);
});
afterEach(() => {
  port.close();
  document.body.replaceChildren();
});

const hears = (message: object) =>
  vi.waitFor(() => expect(heard).toContainEqual(expect.objectContaining(message)));

describe('the script of a card', () => {
  it('draws what it is told, in its own styles, and tells how large that is', async () => {
    port.postMessage(show);
    await hears({ tell: 'size', isFilled: true });
    expect(room.stage.querySelector('h2')?.textContent).toContain('Claim');
    expect(room.setLook).toHaveBeenCalledExactlyOnceWith('of the card', { theme: 'dark' });
    expect(room.stage.style.getPropertyValue('--room')).toBe('320px');
  });

  it('draws one thing after another, and tells the size of each', async () => {
    port.postMessage(show);
    await hears({ tell: 'size', isFilled: true });
    heard = [];
    port.postMessage({ ...show, subject: { is: 'offer' } });
    await hears({ tell: 'size' });
    expect(room.stage.querySelector('h2')).toBeNull();
    expect(room.stage.classList.contains('is-offer')).toBe(true);
    heard = [];
    port.postMessage({ tell: 'leave' });
    await hears({ tell: 'close' });
  });

  it('asks the page for the words that a note is to stand on, and waits for them', async () => {
    port.postMessage({ ...show, editing: 'new' });
    await hears({ tell: 'quote' });
    const quote = { text: 'claims', before: '', after: '', at: 0 };
    port.postMessage({ tell: 'quote', quote });
    await vi.waitFor(() => expect(room.stage.querySelector('textarea')).not.toBeNull());
  });

  it('tells that the pointer has come, and that Escape closes it', async () => {
    port.postMessage(show);
    await hears({ tell: 'size', isFilled: true });
    room.stage.dispatchEvent(new PointerEvent('pointerenter'));
    await hears({ tell: 'pointed' });
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    room.stage.dispatchEvent(key);
    await hears({ tell: 'close' });
    expect(key.defaultPrevented).toBe(true);
  });
});

it('a link of a card is opened by the background', () => {
  room.stage.innerHTML = '<a href="https://source.example/page"><b>Source</b></a><i>no link</i>';
  followLinks(room.room, card.ports.ask);
  const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });
  expect(room.stage.querySelector('i')?.dispatchEvent(click())).toBe(true);
  expect(card.ask).not.toHaveBeenCalledWith('links.open', expect.anything());
  expect(room.stage.querySelector('b')?.dispatchEvent(click())).toBe(false); // it goes nowhere
  expect(card.ask).toHaveBeenCalledWith('links.open', { url: 'https://source.example/page' });
});

describe('a wheel over a card', () => {
  const turn = (over: string, deltaY: number) => {
    const event = new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true });
    room.stage.querySelector(over)?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is the card’s where that scrolls on, and never the page’s', () => {
    room.stage.innerHTML =
      '<p>head</p><div style="height: 50px; overflow-y: auto"><b style="display: block; height: 200px">body</b></div>';
    keepWheel(room.room, new AbortController().signal);
    expect(turn('p', 10)).toBe(true);
    expect(turn('b', 10)).toBe(false);
    expect(turn('b', -10)).toBe(true);
  });
});
