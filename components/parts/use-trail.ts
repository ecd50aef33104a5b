import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Scroll and focus where the learner expects them, one step further in or out.
 *
 * Further in, a view begins at its top and its heading (`tabindex="-1"`) has the focus.
 * Back out, the list stands where it stood, and the focus is on what was opened from it
 * (`data-step` names it), or in the search field.
 *
 * @param trail - "a", then "a/b" for what was opened from it
 */
export function useTrail(trail: string, field: RefObject<HTMLElement | null>) {
  const box = useRef<HTMLDivElement>(null);
  const kept = useRef(new Map<string, number>());
  const before = useRef(trail);

  useLayoutEffect(() => {
    const left = before.current;
    before.current = trail;
    if (left === trail || !box.current) return;
    const isBack = left.startsWith(`${trail}/`);
    box.current.scrollTop = isBack ? (kept.current.get(trail) ?? 0) : 0;
    if (field.current?.matches(':focus')) return; // still typing
    const step = isBack && stepIn(box.current, left.slice(trail.length + 1));
    (step || (isBack && field.current) || headingIn(box.current))?.focus({ preventScroll: true });
  }, [trail, field]);

  return {
    box,
    onScroll: () => {
      // Not while the old view is being taken away.
      if (before.current === trail) kept.current.set(trail, box.current?.scrollTop ?? 0);
    },
  };
}

function stepIn(box: HTMLElement, name: string): HTMLElement | undefined {
  const steps = [...box.querySelectorAll<HTMLElement>('[data-step]')];
  return steps.find(({ dataset }) => dataset.step === name);
}

function headingIn(box: HTMLElement): HTMLElement | null {
  return box.querySelector<HTMLElement>('h2[tabindex]') ?? box.querySelector('h1');
}
