import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { type Selected, selected, watchSelection } from '@/platform/page/selection';

let life: AbortController;
let settled: (string | undefined)[];

beforeAll(() => page.viewport(1_000, 800));
beforeEach(() => {
  life = new AbortController();
  settled = [];
});
afterEach(() => {
  life.abort();
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

function show(html: string): void {
  document.body.innerHTML = html;
}

function select(from: Node, start: number, to: Node, end: number): void {
  getSelection()?.setBaseAndExtent(from, start, to, end);
}

const textIn = (selector: string) => document.querySelector(selector)?.firstChild as Text;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('selected', () => {
  it('is what is selected, with white space as one space', () => {
    show('<p>prior\n   <b>authorization</b> rules</p>');
    select(textIn('p'), 0, textIn('b'), 13);
    expect(selected()?.words).toBe('prior authorization');
  });

  it.each([
    ['<p>claim</p>', 0, 0, 'nothing is selected'],
    ['<p contenteditable="true">claim</p>', 0, 5, 'it is typed in'],
    ['<p>   </p>', 0, 3, 'it is white space'],
  ])('%s from %i to %i: none (%s)', (html, start, end) => {
    show(html);
    select(textIn('p'), start, textIn('p'), end);
    expect(selected()).toBeUndefined();
  });

  it('has at most 300 characters', () => {
    show(`<p>${'claim '.repeat(100)}</p>`);
    select(textIn('p'), 0, textIn('p'), 600);
    expect(selected()?.words).toHaveLength(300);
  });

  it('ends before what three clicks only touch', () => {
    show('<p id="one">claim</p><p id="two">denial</p>');
    select(textIn('#one'), 0, document.querySelector('#two') as Element, 0);
    const range = selected()?.range as Range;
    expect(range.endContainer).toBe(textIn('#one'));
    expect(range.toString()).toBe('claim');
  });

  it('is found in an open shadow root that it is asked of', () => {
    show('<div></div>');
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>claim</p>';
    const text = root.querySelector('p')?.firstChild as Text;
    select(text, 0, text, 5);
    expect(selected([root])?.range.startContainer).toBe(text);
  });
});

describe('watchSelection', () => {
  const watch = () =>
    watchSelection(
      (selection: Selected | undefined) => settled.push(selection?.words),
      () => [],
      life.signal,
    );

  it('tells what a hand has selected by two clicks, once it has settled', async () => {
    show('<p>claim</p>');
    watch();
    await userEvent.dblClick(document.querySelector('p') as Element);
    await vi.waitFor(() => expect(settled).toContain('claim'));
  });

  it('tells that a selection has ended at once', async () => {
    show('<p>claim</p>');
    watch();
    await userEvent.dblClick(document.querySelector('p') as Element);
    await vi.waitFor(() => expect(settled.at(-1)).toBe('claim'));
    getSelection()?.collapseToStart();
    await vi.waitFor(() => expect(settled.at(-1)).toBeUndefined());
  });

  it('tells nothing of what a page selects by script', async () => {
    show('<p>claim</p>');
    watch();
    select(textIn('p'), 0, textIn('p'), 5);
    await pause(500);
    expect(settled).toEqual([]);
  });

  it('tells what keys have selected', async () => {
    show('<p>claim</p>');
    watch();
    await userEvent.keyboard('{Control>}a{/Control}');
    await vi.waitFor(() => expect(settled).toContain('claim'));
  });

  it('tells nothing after we have left', async () => {
    show('<p>claim</p>');
    watch();
    life.abort();
    await userEvent.dblClick(document.querySelector('p') as Element);
    await pause(500);
    expect(settled).toEqual([]);
  });
});
