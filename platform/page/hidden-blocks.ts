import { closest, isDrawn, parentElementOf } from './dom';
import type { MarkedBlock } from './marked-block';

/**
 * Knows which blocks are drawn: each is asked once, and again when it comes into sight.
 *
 * @param onShown - told of blocks that were not drawn and are now
 */
export function createHiddenBlocks(
  onShown: (blocks: readonly MarkedBlock[]) => void,
  signal: AbortSignal,
) {
  const watched = new Map<Element, Set<MarkedBlock>>();
  const watchedAt = new Map<MarkedBlock, Element>();
  const observer = new IntersectionObserver((entries) => {
    const shown = entries.flatMap(({ isIntersecting, target }) =>
      isIntersecting ? [...(watched.get(target) ?? [])].filter(hasCome) : [],
    );
    if (shown.length > 0) onShown(shown);
  });
  signal.addEventListener('abort', () => observer.disconnect());

  /** Watched on if it is still not drawn: it is told again only when that changes. */
  function hasCome(block: MarkedBlock): boolean {
    delete block.isRendered;
    if (!isRendered(block)) return false;
    forget(block);
    return true;
  }

  function isRendered(block: MarkedBlock): boolean {
    const parent = parentElementOf(block.node);
    if (block.isRendered !== undefined || !parent) return block.isRendered ?? true;
    const hasBox = isDrawn(parent) && !closest(parent, '[hidden]');
    // What has a box but is not painted would come into sight again and again.
    if (!hasBox) watch(parent, block);
    block.isRendered = hasBox && isDrawn(parent, { visibilityProperty: true });
    return block.isRendered;
  }

  function watch(parent: Element, block: MarkedBlock): void {
    watched.set(parent, (watched.get(parent) ?? new Set()).add(block));
    watchedAt.set(block, parent);
    observer.observe(parent);
  }

  function forget(block: MarkedBlock): void {
    const parent = watchedAt.get(block);
    const blocks = parent && watched.get(parent);
    if (!parent || !blocks) return;
    watchedAt.delete(block);
    blocks.delete(block);
    if (blocks.size > 0) return;
    watched.delete(parent);
    observer.unobserve(parent);
  }

  return { isRendered, forget };
}
