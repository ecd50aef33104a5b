import browser from 'webextension-polyfill';

/**
 * Firefox alone tells which frame an element holds; in Chromium no page gets at the element
 * (browser-bugs.md: frame-id-of-element, frame-given-away).
 */
export function frameIdOf(element: HTMLIFrameElement): number | undefined {
  const runtime = browser.runtime as unknown as { getFrameId?(target: Element): number };
  return runtime.getFrameId?.(element);
}
