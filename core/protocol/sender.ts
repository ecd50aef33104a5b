import { hostOf, pageOf } from '../address/page-of';
import type { AskingFrame } from './asker';

/** What the browser says of whoever sent a message. */
interface Sender {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly title?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

/** A page as notes know it: its address, empty where it has none, and its title. */
export interface CardPage {
  readonly url: string;
  readonly title: string;
}

const LONGEST_TITLE = 300;

/** The page that a message is from, by the browser's word and not by the message's. */
export function pageOfSender({ url = '', origin, frameId, tab }: Sender): CardPage {
  const { url: tabUrl = '', title = '' } = tab ?? {};
  // A page that navigates without loading keeps the address of its first document here, but
  // not in the tab.
  const isTabs = frameId === 0 && hostOf(tabUrl) === hostOf(url);
  // A document without an address (srcdoc, about:blank) is part of the page if the browser says
  // that it has the page's origin; else it is nobody's: an opaque one is a stranger's for all we know.
  const isPart = hostOf(url) === undefined && origin !== undefined && isOrigin(origin, tabUrl);
  const address = isTabs || isPart ? tabUrl : hostOf(url) === undefined ? '' : url;
  return { url: pageOf(address), title: title.slice(0, LONGEST_TITLE) };
}

function isOrigin(origin: string, address: string): boolean {
  return /^https?:/.test(origin) && (address === origin || address.startsWith(`${origin}/`));
}

/** The frame that a message is from, by the browser's word and not by the message's. */
export function frameOfSender({ url = '', origin = '', frameId = 0, tab }: Sender): AskingFrame {
  return {
    tabId: tab?.id ?? -1,
    frameId,
    url: hostOf(url) === undefined && hostOf(origin) !== undefined ? origin : url,
    tabUrl: tab?.url ?? '',
    isPrivate: tab?.incognito ?? false,
  };
}
