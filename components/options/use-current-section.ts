import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Id of the section that is being read: the last that begins in the window's upper third, or
 * the very last at the end of the page.
 *
 * @param isThere - whether the sections are drawn
 */
export function useCurrentSection(
  main: RefObject<HTMLElement | null>,
  isThere: boolean,
): string | undefined {
  const [current, setCurrent] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (!isThere) return undefined;
    const see = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      // A search leaves some of them out.
      const titles = [
        ...(main.current?.querySelectorAll('.section-of-options:not([hidden]) > h2') ?? []),
      ];
      const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
      const begun = titles.filter((h2) => h2.getBoundingClientRect().top < clientHeight / 3);
      setCurrent((isAtEnd ? titles.at(-1) : (begun.at(-1) ?? titles[0]))?.id);
    };
    see();
    addEventListener('scroll', see, { passive: true });
    return () => removeEventListener('scroll', see);
  }, [main, isThere]);
  return current;
}
