import browser from 'webextension-polyfill';

// In the session's memory, since the background may be stopped at any time: a key for each frame,
// so that two that come at once do not undo each other.
const PREFIX = 'frame ';

/** A frame in which our script was let in. */
interface KnownFrame {
  readonly tabId: number;
  readonly frameId: number;
}

/** @param page - address as `pageOf` gives it; '' for a frame that has none */
export async function rememberFrame({ tabId, frameId }: KnownFrame, page: string): Promise<void> {
  if (tabId >= 0) await browser.storage.session.set({ [keyOf(tabId, frameId)]: page });
}

export async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId, frameId));
}

/** Call once, while the background starts. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    const ids = await framesOf(tabId);
    await browser.storage.session.remove(ids.map((frameId) => keyOf(tabId, frameId)));
  });
}

export async function framesOf(tabId: number): Promise<readonly number[]> {
  return (await allFrames()).filter((frame) => frame.tabId === tabId).map(({ frameId }) => frameId);
}

export async function allFrames(): Promise<readonly (KnownFrame & { readonly page: string })[]> {
  const stored = await browser.storage.session.get();
  return Object.entries(stored).flatMap(([key, page]) => {
    const [, tabId, frameId] = /^frame (\d+) (\d+)$/.exec(key) ?? [];
    return tabId === undefined
      ? []
      : [{ tabId: Number(tabId), frameId: Number(frameId), page: String(page) }];
  });
}

function keyOf(tabId: number, frameId: number): string {
  return `${PREFIX}${tabId} ${frameId}`;
}
