import browser from 'webextension-polyfill';

/**
 * Run the content scripts on a page of our own: browsers put them into pages of the web only
 * (browser-bugs.md: no-content-scripts-on-own-pages).
 */
export function runPageScripts(): void {
  for (const file of ['shield.js', 'card.js', 'page.js']) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file);
    script.async = false; // in this order
    document.head.append(script);
  }
}
