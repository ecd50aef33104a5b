import { vi } from 'vitest';

import { pageAddress } from '@/core/address/page-address';
import type { FromCard, ToCard } from '@/core/card/talk';
import type { News, Order } from '@/core/protocol/news';
import type { Ask, Name } from '@/core/protocol/protocol';
import { type PageSettings, pageSettingsFor } from '@/core/settings/page-settings';
import { settingsFrom } from '@/core/settings/settings';
import type { PagePorts } from '@/handlers/page/ports';
import type { CardNews } from '@/platform/cards/announce';
import type { Talk } from '@/platform/page/card-inside';

/** The settings of a frame as they are at first, but for some. */
export function pageSettings(changed: Partial<PageSettings> = {}): PageSettings {
  const settings = pageSettingsFor(settingsFrom({}));
  if (!settings) throw new RangeError('Nothing would be marked');
  return { ...settings, ...changed };
}

/** A card that is drawn nowhere: what it was told, and how it speaks. */
interface FakeCard {
  readonly told: ToCard[];
  readonly say: (message: FromCard) => void;
}

/** Ports that remember what goes through them, and what the other side says through them. */
export function fakePorts(answers: Partial<Record<Name, unknown>> = {}, changed = {}) {
  const listeners = new Set<(news: News) => void>();
  const followers = new Set<(order: Order) => unknown>();
  const cards: FakeCard[] = [];
  const address = { href: 'https://payer.example/policy#part' };
  const ask = vi.fn(async (name: Name, _request: object): Promise<unknown> => {
    const answer = answers[name];
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? await answer() : (answer ?? null);
  });
  const tell = vi.fn<(news: News) => void>();
  const announce = vi.fn(async (_news: CardNews) => false);
  const listenIn =
    <T>(all: Set<T>) =>
    (react: T, signal: AbortSignal): void => {
      all.add(react);
      signal.addEventListener('abort', () => all.delete(react));
    };
  const ports: PagePorts = {
    ...{ tell, announce, isTop: true, isOurs: false, isFirefox: false, sheet: '', glossary: '' },
    ask: ask as unknown as Ask, // each test gives the answers that it needs
    onNews: listenIn(listeners),
    onOrder: listenIn(followers),
    isCurrent: () => true,
    address: () => pageAddress(address.href),
    createInside(box, _names, { hear }: Talk) {
      const element = document.createElement('textarea');
      box.append(element);
      const told: ToCard[] = [];
      cards.push({ told, say: hear });
      return {
        ...{ element, isFrame: false, isIn: () => true },
        tell: (message) => void told.push(message),
        takeFocus: () => element.focus(),
        end() {},
      };
    },
    ...changed,
  };
  return {
    ...{ ports, ask, tell, announce, cards, address },
    news(news: News): void {
      for (const react of listeners) react(news);
    },
    /** @returns what the order is answered with */
    order: (order: Order): unknown => [...followers].map((react) => react(order))[0],
    isHeard: () => listeners.size + followers.size > 0,
  };
}

/** The words of a text node, as a range. */
export function rangeOf(text: Node, start: number, end: number): StaticRange {
  const at = { startContainer: text, startOffset: start, endContainer: text, endOffset: end };
  return new StaticRange(at);
}
