import { beforeEach, expect, it } from 'vitest';

import { pressInPanel } from '@/components/sidebar/panel-keys';

let panel: HTMLElement;
let pressed: string[];

beforeEach(() => {
  pressed = [];
  document.body.innerHTML = `<div>
    <h1 tabindex="-1">Notes</h1>
    <input type="search">
    <article data-step="1" tabindex="-1"><button aria-keyshortcuts="E">Edit 1</button></article>
    <article data-step="2" tabindex="-1"><button aria-keyshortcuts="E">Edit 2</button>
      <button aria-keyshortcuts="Delete">Delete 2</button></article>
    <ul class="rows"><li><button class="item">a row</button></li></ul>
  </div>`;
  panel = document.body.firstElementChild as HTMLElement;
  panel.addEventListener('click', ({ target }) => pressed.push((target as HTMLElement).innerText));
  panel.addEventListener('keydown', (event) => pressInPanel(event, panel));
});

const press = (key: string, init: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, ...init }),
  );
const focus = (selector: string) => panel.querySelector<HTMLElement>(selector)?.focus();

it('goes to the search', () => {
  focus('h1');
  press('/');
  expect(document.activeElement?.localName).toBe('input');
});

it('walks through notes and rows, and stays at either end', () => {
  focus('h1');
  const at = () => document.activeElement?.getAttribute('data-step') ?? 'a row';
  const walk = ['j', 'j', 'j', 'j', 'k'].map((key) => {
    press(key);
    return at();
  });
  expect(walk).toEqual(['1', '2', 'a row', 'a row', '2']);
});

it('changes and deletes what has the focus', () => {
  focus('[data-step="2"]');
  press('e');
  press('Delete');
  expect(pressed).toEqual(['Edit 2', 'Delete 2']);
});

it('is text in a field, and the browser’s with Ctrl', () => {
  focus('input');
  press('j');
  expect(document.activeElement?.localName).toBe('input');
  focus('[data-step="2"]');
  press('e', { ctrlKey: true });
  expect(pressed).toEqual([]);
});
