import { computed, signal } from '@preact/signals';

/** The parts of Careers. */
export const views = ['careers', 'compared', 'ways', 'cpc'] as const;

type View = (typeof views)[number];

/** Which part of Careers is open, and which career in it. */
export function createCareersModel() {
  const view = signal<View>('careers');
  const careerId = signal<string | undefined>(undefined);
  return {
    view,
    careerId,
    /** The list, or the career opened from it: for `useTrail`. */
    trail: computed(() => (careerId.value === undefined ? 'list' : `list/${careerId.value}`)),
    go(next: View) {
      view.value = next;
      careerId.value = undefined;
    },
    open(id: string) {
      view.value = 'careers';
      careerId.value = id;
    },
    back() {
      careerId.value = undefined;
    },
  };
}
