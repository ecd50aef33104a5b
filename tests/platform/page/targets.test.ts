import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import type { PageNote } from '@/core/note/note';
import type { HitMark } from '@/platform/page/marked-block';
import type { NoteMark } from '@/platform/page/page-notes';
import { nextTarget, type Target, targetsIn } from '@/platform/page/targets';

beforeAll(() => page.viewport(1_000, 800));
afterEach(() => document.body.replaceChildren());

function rangeOf(text: Node, start: number, end: number): StaticRange {
  return new StaticRange({
    ...{ startContainer: text, startOffset: start, endContainer: text, endOffset: end },
  });
}

function textIn(selector: string, root: ParentNode = document): Text {
  return root.querySelector(selector)?.firstChild as Text; // each page here has it
}

function hitAt(text: Text, start: number, end: number): HitMark {
  return {
    hit: { kind: 'entry', id: text.data.slice(start, end), start, end },
    range: rangeOf(text, start, end),
    block: { text: text.data, runs: [{ node: text, from: 0, start: 0 }] },
  };
}

function noteAt(text: Text, start: number, end: number): NoteMark {
  const note: PageNote = { id: 'note', colour: 'amber' };
  return { note, range: rangeOf(text, start, end), words: text.data.slice(start, end) };
}

const namesOf = (targets: readonly Target[]) =>
  targets.map((target) => (target.is === 'note' ? 'note' : target.mark.hit.id));

describe('targetsIn', () => {
  it('has hits and notes in page order, whatever order they were found in', () => {
    document.body.innerHTML = '<p>claim denial</p><p id="second">payer</p>';
    const [first, second] = [textIn('p'), textIn('#second')];
    const hits = [hitAt(second, 0, 5), hitAt(first, 6, 12), hitAt(first, 0, 5)];
    expect(namesOf(targetsIn(hits, [noteAt(first, 2, 8)]))).toEqual([
      ...['claim', 'note', 'denial', 'payer'],
    ]);
  });

  it('has a note before a hit that begins where the note does', () => {
    document.body.innerHTML = '<p>claim denial</p>';
    const text = textIn('p');
    expect(namesOf(targetsIn([hitAt(text, 0, 5)], [noteAt(text, 0, 12)]))).toEqual([
      ...['note', 'claim'],
    ]);
  });

  it('has what is in a shadow root where its host stands', () => {
    document.body.innerHTML = '<p>claim</p><div></div><p id="second">payer</p>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('denial');
    const inside = root?.firstChild as Text;
    const hits = [hitAt(textIn('#second'), 0, 5), hitAt(inside, 0, 6), hitAt(textIn('p'), 0, 5)];
    expect(namesOf(targetsIn(hits, []))).toEqual(['claim', 'denial', 'payer']);
  });
});

describe('nextTarget', () => {
  let targets: readonly Target[];
  const show = (html: string) => {
    document.body.innerHTML = html;
    const texts = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
    targets = targetsIn(
      texts.map((text) => hitAt(text, 0, text.length)),
      [],
    );
  };
  const targetAfter = (last: number | undefined, step: 1 | -1) => {
    const target = nextTarget(targets, last === undefined ? undefined : targets[last]?.range, step);
    return target && namesOf([target])[0];
  };

  it('is the one after the last, or before it, and none beyond the ends', () => {
    show('<p>one</p><p>two</p><p>three</p>');
    expect(targetAfter(1, 1)).toBe('three');
    expect(targetAfter(1, -1)).toBe('one');
    expect(targetAfter(2, 1)).toBeUndefined();
    expect(targetAfter(0, -1)).toBeUndefined();
  });

  it('is at first the first in the window, or going back the last of all', () => {
    show('<p>above</p><div style="height: 3000px"></div><p>two</p><p>three</p>');
    window.scrollTo(0, 2_500);
    expect(targetAfter(undefined, 1)).toBe('two');
    expect(targetAfter(undefined, -1)).toBe('three');
  });

  it('is at first the first of all, when every one is above the window', () => {
    show('<p>one</p><p>two</p><div style="height: 3000px"></div>');
    window.scrollTo(0, 2_000);
    expect(targetAfter(undefined, 1)).toBe('one');
  });

  it('is found as at first when the last has left the page', () => {
    show('<p>one</p><p>two</p>');
    const gone = rangeOf(document.createTextNode('gone'), 0, 4);
    expect(nextTarget(targets, gone, 1)?.range).toBe(targets[0]?.range);
  });
});
