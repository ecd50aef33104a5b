import { vi } from 'vitest';
import type { PageFrame } from '@/core/page/page-frame';
import type { Order } from '@/core/protocol/news';
import { type Settings, settingsFrom, withChange } from '@/core/settings/settings';
import type { BrowserPorts } from '@/handlers/browser/ports';

export const TAB = {
  ...{ id: 7, url: 'https://example.com/policy', title: 'Policy', windowId: 1 },
} as const;
/** A page that the browser lets no extension into. */
export const CLOSED = { ...TAB, url: 'https://addons.mozilla.org/en-US/' } as const;

/** A frame with so many things to go to. */
export function frame(frameId: number, targets = 0, hasFocus = false): PageFrame {
  return {
    frameId,
    summary: {
      terms: [],
      notes: [],
      length: 0,
      targets,
      hasFocus,
    } as unknown as PageFrame['summary'],
  };
}

/** A browser that does as it is told, and remembers it in the order that it happened. */
export function createBrowser(frames: readonly PageFrame[] = [], start: object = {}) {
  const log: unknown[][] = [];
  let settings: Settings = settingsFrom(start);
  const note =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<void> =>
      void log.push([name, ...args]);
  /** Whether a frame does what it is told. */
  const obeys = vi.fn((_frameId: number, _order: Order) => true);
  const ports: BrowserPorts = {
    readSettings: async () => settings,
    changeSettings: async (wanted) => {
      settings = withChange(settings, typeof wanted === 'function' ? wanted(settings) : wanted);
    },
    hasAccess: async () => true,
    openSidebar: note('openSidebar'),
    openSidebarBeside: note('openSidebarBeside'),
    leadSidebar: note('leadSidebar'),
    openTab: note('openTab'),
    tabOf: async () => TAB,
    readFrames: async () => {
      log.push(['readFrames']);
      return frames;
    },
    giveOrder: async (_tabId, frameId, order) => {
      log.push(['giveOrder', frameId, order]);
      return obeys(frameId, order);
    },
    allTabs: async () => [TAB],
    showOnToolbar: note('showOnToolbar'),
  };
  return {
    ports,
    obeys,
    log,
    /** What was done of one name. */
    did: (name: string) => log.filter(([done]) => done === name).map(([, ...args]) => args),
    settings: () => settings,
  };
}

/** As a browser that has forgotten the learner's gesture. */
export async function refuse(): Promise<void> {
  throw new Error('may only be called from a user input handler');
}
