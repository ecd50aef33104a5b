import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const ROWS = '.set, .keys';

/**
 * Hide the rows that lack one of the words, and the sections that have none left. By what the
 * rows say, so that no list of words has to follow them.
 *
 * @returns how many are left
 */
export function useRowSearch(main: RefObject<HTMLElement | null>, typed: string): number {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const section of main.current?.querySelectorAll('.section-of-options') ?? []) {
      const title = section.querySelector('h2')?.textContent?.toLowerCase() ?? '';
      let left = 0;
      for (const row of section.querySelectorAll<HTMLElement>(ROWS)) {
        const text = `${title} ${row.textContent?.toLowerCase()}`;
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) left++;
      }
      (section as HTMLElement).hidden = left === 0;
      found += left;
    }
    setCount(found);
  });
  return count;
}
