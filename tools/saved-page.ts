import { readFileSync } from 'node:fs';

import { JSDOM } from 'jsdom';

import { type PageText, readPageText } from '../platform/page/page-text';

/** A saved page as the content script reads it. Its scripts do not run. */
export function readSavedPage(file: string): Promise<PageText> {
  // Bytes, not text: the page says its own encoding.
  const { window } = new JSDOM(readFileSync(file));
  // The reader is a content script's: it knows its page by these names.
  const { document, Node, Text, Element, ShadowRoot } = window;
  Object.assign(globalThis, { document, Node, Text, Element, ShadowRoot });
  return readPageText(new AbortController().signal);
}
