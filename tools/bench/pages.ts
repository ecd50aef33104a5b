import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { createDice, pick } from './dice';
import { pickWord } from './made-words';

/** A page as the matcher gets it. */
export interface Page {
  readonly name: string;
  /** Paragraphs, cells, headings. */
  readonly blocks: readonly string[];
  /** UTF-16 units. */
  readonly length: number;
}

/** Saved pages of a folder; none if it does not exist. */
export function savedPages(folder: string): readonly Page[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => pageOf(name, blocksOf(readFileSync(path.join(folder, name), 'utf8'))));
}

/**
 * Pages of three lengths, always the same ones.
 *
 * @param language - words by frequency
 * @param names - terms, one of them in each second paragraph
 */
export function makePages(language: readonly string[], names: readonly string[]): readonly Page[] {
  return [10_000, 100_000, 700_000].map((length) => {
    const dice = createDice(length);
    const blocks: string[] = [];
    for (let left = length; left > 0; left -= blocks.at(-1)?.length ?? left) {
      const words = Array.from({ length: 3 + Math.floor(dice() * 80) }, () =>
        pickWord(dice, language),
      );
      if (dice() < 0.5) words.splice(words.length >> 1, 0, pick(dice, names));
      blocks.push(sentencesOf(words));
    }
    return pageOf(`made, ${length / 1_000} k`, blocks);
  });
}

function pageOf(name: string, blocks: readonly string[]): Page {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  return { name, blocks: blocks.map(flat), length };
}

/** The same text in one piece, as a page's text nodes have it: joined and cut ones are slower. */
function flat(text: string): string {
  const encoding = /^[\0-\xFF]*$/.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}

function sentencesOf(words: readonly string[]): string {
  const ends = (i: number) => (i % 12 === 11 ? '.' : i % 7 === 6 ? ',' : '');
  const text = words.map((word, i) => word + ends(i)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The text of saved HTML, well enough for timing: the product has a browser for this. */
function blocksOf(html: string): readonly string[] {
  return html
    .replace(/<(script|style|head)\b.*?<\/\1>/gis, '')
    .split(/<\/?(?:p|div|li|ul|ol|h\d|t[dhr]|table|section|main|body|html|pre|dl|dt|dd)\b[^>]*>/i)
    .map((block) => plain(block).trim())
    .filter((block) => block !== '');
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, unit: string) => String.fromCharCode(Number(unit)))
    .replace(/&(?:nbsp|quot|lt|gt|amp);/g, (name) => ENTITIES[name] ?? name);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00A0',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
