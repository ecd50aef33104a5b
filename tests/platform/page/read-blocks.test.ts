import { afterEach, describe, expect, it } from 'vitest';

import type { Block } from '@/platform/page/block';
import { readBlocks, readLine } from '@/platform/page/read-blocks';
import { liveRange, toRange } from '@/platform/page/to-range';

afterEach(() => document.body.replaceChildren());

function blocksOf(html: string): Block[] {
  document.body.innerHTML = html;
  return [...readBlocks(document.body, () => {})];
}

/** Texts of the blocks, with white space folded and breaks as "|". */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').replaceAll('\uFFFC', '|').trim());
}

describe('readBlocks', () => {
  it.each([
    ['<p><b>prior</b> authorization</p>', ['prior authorization'], 'joins over inline elements'],
    ['<p>author<wbr>ization</p>', ['authorization'], 'joins over a possible line break'],
    ['<p>one</p>two<div>three</div>', ['one', 'two', 'three'], 'ends at block borders'],
    ['<p>prior<br>authorization', ['prior|authorization'], 'breaks where the line does'],
    ['<p>prior<img alt="">authorization', ['prior|authorization'], 'breaks at an image'],
    ['<table><tr><td>prior<td>auth</table>', ['prior', 'auth'], 'takes cells one by one'],
    ['<ul><li>a<ul><li>b</ul>c</ul>', ['a', 'b', 'c'], 'takes up again after a nested block'],
    ['<p>7<sup>th</sup> character', ['7th character'], 'joins an ordinal'],
    ['<p>deductible<sup>1</sup> applies', ['deductible| applies'], 'parts a footnote'],
    ['<a href="#"><div>one</div>two</a> three', ['one', 'two three'], 'ends inside a link as well'],
    ['<x-card>one</x-card> two', ['one two'], 'takes a custom element as inline'],
    ['<p>a<!-- prior -->b', ['ab'], 'does not read comments'],
    [
      '<pre>prior\n\nauthorization</pre>',
      ['prior', 'authorization'],
      'ends at an empty line of <pre>',
    ],
    ['', [], 'finds nothing in nothing'],
  ])('%s → %j (%s)', (html, texts) => {
    expect(textsOf(blocksOf(html))).toEqual(texts);
  });

  it.each([
    '<script>secret</script>',
    '<style>secret</style>',
    '<code>secret</code>',
    '<textarea>secret</textarea>',
    '<select><option>secret</select>',
    '<div contenteditable>secret</div>',
    '<div contenteditable="plaintext-only">secret</div>',
    '<div contenteditable="true"><p>secret</p></div>',
    '<div role="textbox">secret</div>',
    '<svg><text>secret</text></svg>',
    '<math><mi>secret</mi></math>',
    '<template>secret</template>',
  ])('does not read %s', (html) => {
    expect(textsOf(blocksOf(`<p>before ${html} after</p>`)).join()).not.toContain('secret');
  });

  it('reads what is marked as not editable', () => {
    expect(textsOf(blocksOf('<div contenteditable="false">read</div>'))).toEqual(['read']);
  });

  it('tells of open shadow roots and leaves their text to the caller', () => {
    document.body.innerHTML = '<div>light</div>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const met: ShadowRoot[] = [];
    expect(textsOf([...readBlocks(document.body, (one) => met.push(one))])).toEqual(['light']);
    expect(met).toEqual([root]);
  });

  it('cuts a very long text after a sentence, and loses nothing', () => {
    const long = 'The plan pays the allowed amount. '.repeat(3_000);
    const blocks = blocksOf(`<p>${long}</p>`);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map(({ text }) => text).join('')).toBe(long);
    for (const { text } of blocks.slice(0, -1)) expect(text).toMatch(/\. $/);
  });

  it('reads 5,000 nested elements', () => {
    expect(textsOf(blocksOf(`${'<div>'.repeat(5_000)}deep`))).toEqual(['deep']);
  });

  it('begins and ends in mid-page where told to', () => {
    document.body.innerHTML = '<p>one</p><p id="two">two</p><p>three</p>';
    const two = document.querySelector('#two') ?? undefined;
    const from = readBlocks(document.body, () => {}, { from: two });
    const through = readBlocks(document.body, () => {}, { through: two });
    expect(textsOf([...from])).toEqual(['two', 'three']);
    expect(textsOf([...through])).toEqual(['one', 'two']);
  });
});

describe('readLine', () => {
  it.each([
    ['<p>a <b id="x">b</b> c</p><p>d</p>', ['a b c'], 'the paragraph around an inline element'],
    ['before<div>in</div><b id="x">x</b> after<div>in</div>', ['x after'], 'between two blocks'],
    ['<p>a <i><b id="x">b</b></i> c</p>', ['a b c'], 'through nested inline elements'],
    ['<a><div>in</div><b id="x">x</b></a> y', ['x y'], 'out of an element that holds a block'],
  ])('%s → %j (%s)', (html, texts) => {
    document.body.innerHTML = html;
    const node = document.querySelector('#x')?.firstChild;
    if (!node) throw new RangeError('No #x');
    expect(textsOf([...readLine(node, () => {})])).toEqual(texts);
  });
});

describe('toRange', () => {
  it.each([
    ['<p>the allowed amount</p>', 'allowed amount', 'in one node'],
    ['<p>the allowed <i>am</i>ount</p>', 'allowed amount', 'over several'],
    ['<p>x<br>allowed amount', 'allowed amount', 'behind a break'],
  ])('%s: finds %j again (%s)', (html, words) => {
    const [block] = blocksOf(html);
    if (!block) throw new RangeError('No block');
    const start = block.text.indexOf(words);
    expect(liveRange(toRange(block, start, start + words.length))?.toString()).toBe(words);
  });

  it('refuses a stretch outside the text', () => {
    expect(() => toRange({ text: '', runs: [] }, 0, 1)).toThrow(new RangeError('No text at 0'));
  });

  it('has nothing to measure once the page has cut the text short', () => {
    const [block] = blocksOf('<p>allowed amount</p>');
    if (!block) throw new RangeError('No block');
    const range = toRange(block, 8, 14);
    (range.startContainer as Text).data = 'gone';
    expect(liveRange(range)).toBeUndefined();
  });
});
