import { listen, removeAttributes } from './dom';

/** A page that writes on our element again and again would keep both of us busy for ever. */
const MOST_WRITINGS = 50;

interface Heard {
  readonly onChange: () => void;
  /** The page does not leave our element alone. */
  readonly onHarassed: () => void;
}

/** Looks out for what a page does to our element, or puts in front of it. */
export function createCardWatch({ onChange, onHarassed }: Heard) {
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
      let writings = 0;
      const own = new MutationObserver(() => {
        removeAttributes(host);
        if (++writings > MOST_WRITINGS) onHarassed();
      });
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
