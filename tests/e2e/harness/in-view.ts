import type { View } from './driver';
import { until } from './until';

/** What a learner does in a view of ours, which takes no input of a driver's in every browser. */
export function inView(view: View) {
  return {
    /** Press what has this name, once it is there. */
    press: (name: string) =>
      until(`there is "${name}"`, () =>
        view.evaluate((wanted) => {
          const all = [...document.querySelectorAll<HTMLElement>('button, a, [role=option]')];
          const found = all.find((one) => {
            const text = one.getAttribute('aria-label') ?? one.innerText;
            return text.replace(/\s+/g, ' ').trim().startsWith(wanted) && one.checkVisibility();
          });
          found?.focus();
          found?.click();
          return found !== undefined;
        }, name),
      ),
    /** Put words into the field with this label, in place of what it has. */
    fill: (label: string, words: string) =>
      until(`there is a field "${label}"`, () =>
        view.evaluate(
          (wanted, text) => {
            const all = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
            const field = all.find(
              (one) =>
                one.ariaLabel?.startsWith(wanted) ||
                [...(one.labels ?? [])].some((label) => label.innerText.trim() === wanted),
            );
            if (!field) return false;
            field.focus();
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            return true;
          },
          label,
          words,
        ),
      ),
    has: (words: string) =>
      until(`it says "${words}"`, async () =>
        (await view.evaluate(() => document.body.innerText)).includes(words),
      ),
    hasNot: (words: string) =>
      until(
        `it says no more "${words}"`,
        async () => !(await view.evaluate(() => document.body.innerText)).includes(words),
      ),
    valueOf: (label: string) =>
      view.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
        const field = all.find((one) =>
          [...(one.labels ?? [])].some((label) => label.innerText.trim() === wanted),
        );
        return field?.value;
      }, label),
    /** Go to a place of the sidebar, as its address says it. */
    go: (hash: string) =>
      view.evaluate((to) => {
        // In Firefox the bare name is another window's (browser-bugs.md: views-in-no-list).
        window.location.hash = to;
      }, hash),
  };
}
