import { WORLD_KEY } from '@/core/page/world-key';

import type { Driver } from './driver';

/** What one frame of a tab gave. */
export interface Given {
  readonly frameId: number;
  readonly result: unknown;
}

interface Where {
  /** Address of the tab, or how it begins. */
  readonly url: string;
  /** Without it: in all frames. */
  readonly frameId?: number;
}

/**
 * - send: a message, with its answer or what was thrown
 * - listen: keep what is heard from now on
 * - heard: what was
 * - traces: of our scripts in this frame
 * - settings: what is read of the browser's storage
 * - write: something into it
 */
type What = 'send' | 'listen' | 'heard' | 'traces' | 'settings' | 'write' | 'address';

/**
 * Do something where our content scripts of a page run, with their rights and in their world, as
 * somebody would who had taken one over.
 *
 * @returns of each frame that the browser lets it run in; JSON
 */
export function asScript(
  driver: Driver,
  { url, frameId }: Where,
  what: What,
  argument: unknown = null,
): Promise<readonly Given[]> {
  const given = { url, frame: frameId ?? null, what, argument, key: WORLD_KEY };
  return driver.inExtension(async ({ url: begin, frame, ...rest }) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.findLast((one) => one.url?.startsWith(begin));
    if (!tab) throw new RangeError(`No tab is on ${begin}`);
    const target =
      frame === null ? { tabId: tab.id, allFrames: true } : { tabId: tab.id, frameIds: [frame] };
    const results = await chrome.scripting.executeScript({
      target,
      args: [rest.what, rest.argument, rest.key],
      func: async (act: string, message: unknown, key: string) => {
        const home = globalThis as unknown as { heardByTest?: string[] };
        const thrown = (error: unknown) => `threw ${error}`;
        switch (act) {
          case 'send':
            return chrome.runtime.sendMessage(message).catch(thrown);
          case 'listen':
            home.heardByTest = [];
            chrome.runtime.onMessage.addListener((one) => {
              home.heardByTest?.push(JSON.stringify(one));
            });
            return null;
          case 'heard':
            return home.heardByTest?.splice(0) ?? null;
          case 'settings':
            return chrome.storage.local.get(null).catch(thrown);
          case 'write':
            return chrome.storage.local.set(message as object).then(() => 'written', thrown);
          case 'address':
            return location.href;
          default: {
            const ours = (globalThis as { [one: symbol]: object | undefined })[Symbol.for(key)];
            const isMarked = CSS.highlights.has('codelight-term-new');
            return [
              ...(ours ? ['came', ...Object.keys(ours)] : []),
              ...(isMarked ? ['marks'] : []),
            ];
          }
        }
      },
    });
    return results.map(({ frameId: at, result }) => ({ frameId: at, result: result ?? null }));
  }, given);
}
