import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Virtualizer } from 'virtua';

interface Props<T extends { readonly key: string }> {
  items: readonly T[];
  /** What scrolls, with this list in it. */
  box: RefObject<HTMLElement | null>;
  children: (item: T) => ComponentChildren;
}

/** With fewer items than this, drawing all costs less than following the scroll. */
const MANY = 50;
/** Pixels drawn beyond the window: keys that walk the list find the next one there at once. */
const AHEAD = 800;

/**
 * Items one below the other, each with a key. Of many, only those near the window are drawn, and
 * the one that has the focus; each then says which of how many it is.
 */
export function LongList<T extends { readonly key: string }>({ items, box, children }: Props<T>) {
  const [held, hold] = useState<string>();
  if (items.length < MANY) return <>{items.map(children)}</>;
  const at = items.findIndex(({ key }) => key === held);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the list's own wrappers may not stand in a ul
    <div role="list">
      <Virtualizer data={items} scrollRef={box} bufferSize={AHEAD} keepMounted={at < 0 ? [] : [at]}>
        {(item: T, index: number) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div
            key={item.key}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            onFocusCapture={() => hold(item.key)}
          >
            {children(item)}
          </div>
        )}
      </Virtualizer>
    </div>
  );
}
