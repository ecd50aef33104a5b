import { readFileSync } from 'node:fs';

import { JSDOM } from 'jsdom';

import type { PageText } from '../platform/page/page-text';

// The reader is a content script's: it knows its page by these names, from its first line on.
const { Node, Text, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, CharacterData } =
  new JSDOM().window;
Object.assign(globalThis, { Node, Text, Element, HTMLElement, Document });
Object.assign(globalThis, { DocumentFragment, ShadowRoot, CharacterData });
const { readPageText } = await import('../platform/page/page-text');

/** A saved page as the content script reads it. Its scripts do not run. */
export function readSavedPage(file: string): Promise<PageText> {
  // Bytes, not text: the page says its own encoding.
  const { document } = new JSDOM(readFileSync(file)).window;
  Object.assign(globalThis, { document });
  return readPageText(new AbortController().signal);
}
