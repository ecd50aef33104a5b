import { afterEach, describe, expect, it, vi } from 'vitest';

import { onEscape, onUndoKey } from '@/handlers/views/keys';

afterEach(() => document.body.replaceChildren());

/** @returns whether the key was used up */
function press(on: Element, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

/** A document would keep its listeners from test to test. */
function page(html = '') {
  const root = document.createElement('main');
  root.innerHTML = `${html}<b></b>`;
  document.body.append(root);
  return { root, inside: root.firstElementChild as Element }; // there is <b>, at least
}

describe('Escape', () => {
  it.each([
    ['leaves a step, and the popup stays', 'Escape', {}, true, 1, true],
    ['closes the popup when there is none', 'Escape', {}, false, 1, false],
    ['is the input method’s while it composes', 'Escape', { isComposing: true }, true, 0, false],
    ['is no other key', 'Enter', {}, true, 0, false],
  ])('%s', (_what, key, more, isLeft, calls, isUsed) => {
    const { root, inside } = page();
    const leave = vi.fn(() => isLeft);
    onEscape(root, leave);
    expect(press(inside, key, more)).toBe(isUsed);
    expect(leave).toHaveBeenCalledTimes(calls);
  });
});

describe('Ctrl+Z', () => {
  const ctrl = { ctrlKey: true };

  it.each([
    ['takes back what was done', '', ctrl, 1],
    ['is Cmd+Z on a Mac', '', { metaKey: true }, 1],
    ['is not Z', '', {}, 0],
    ['is not Ctrl+Shift+Z', '', { ...ctrl, shiftKey: true }, 0],
    ['takes back what was done from an empty field', '<input value="">', ctrl, 1],
    ['is the field’s own where something is typed', '<input value="x">', ctrl, 0],
    ['is the text area’s own where something is typed', '<textarea>x</textarea>', ctrl, 0],
  ])('%s', (_what, html, more, calls) => {
    const { root, inside } = page(html);
    const undoLast = vi.fn(() => true);
    onUndoKey(root, undoLast);
    expect(press(inside, 'z', more)).toBe(calls > 0);
    expect(undoLast).toHaveBeenCalledTimes(calls);
  });

  it('is the browser’s where there is nothing to take back', () => {
    const { root, inside } = page();
    onUndoKey(root, () => false);
    expect(press(inside, 'z', ctrl)).toBe(false);
  });
});

it('hears no event that only has the name of a key’s', () => {
  const { root, inside } = page();
  const leave = vi.fn(() => true);
  onEscape(root, leave);
  inside.dispatchEvent(new Event('keydown', { bubbles: true })); // as filling a form in does
  expect(leave).not.toHaveBeenCalled();
});
