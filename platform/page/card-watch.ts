import { listen, removeAttributes } from './dom';

/** Looks out for what a page does to our element, or puts in front of it. */
export function createCardWatch(onChange: () => void) {
  let life = new AbortController();
  return {
    /** @param isFrame - what a page writes on it shall not make it dead, or tell of anything */
    begin(host: Element, isFrame: boolean): void {
      life = new AbortController();
      const { signal } = life;
      const page = new MutationObserver(onChange);
      page.observe(document, {
        subtree: true,
        childList: true,
        attributeFilter: ['open', 'inert'],
      });
      const own = new MutationObserver(() => removeAttributes(host));
      if (isFrame) own.observe(host, { attributes: true });
      listen(document, 'fullscreenchange', onChange, { signal });
      signal.addEventListener('abort', () => {
        page.disconnect();
        own.disconnect();
      });
    },
    end: () => life.abort(),
  };
}
