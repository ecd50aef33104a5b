import { pageOf } from './page-of';

/**
 * Which page a script of ours reads. It is a value, and no question to the document, since a
 * reader of ours shows a page that has another address than the reader itself.
 */
export interface PageAddress {
  /** As the browser has it. */
  readonly href: string;
  /** The address under which notes on the page are kept: see `pageOf`. */
  readonly page: string;
}

export function pageAddress(href: string): PageAddress {
  return { href, page: pageOf(href) };
}
