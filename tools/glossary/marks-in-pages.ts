import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findInPage } from '../../core/match/find-in-page';
import type { TermIndex } from '../../core/match-index/decode-index';
import { readSavedPage } from '../saved-page';

/** Words that are marked in saved pages, and what for. */
export interface Marked {
  readonly words: string;
  /** Ids: several where nothing says which is meant. */
  readonly termIds: readonly string[];
  readonly count: number;
  /** Names of the files. */
  readonly pages: readonly string[];
}

export interface SavedPage {
  readonly name: string;
  readonly isOfField: boolean;
  readonly marks: number;
}

/** What is marked in all saved pages of a folder, the most frequent first. */
export async function marksInPages(
  folder: string,
  index: TermIndex,
): Promise<{ readonly pages: readonly SavedPage[]; readonly marked: readonly Marked[] }> {
  const found = new Map<string, Marked>();
  const pages: SavedPage[] = [];
  for (const name of readdirSync(folder).filter((file) => /\.x?html?$/.test(file))) {
    const { blocks } = await readSavedPage(path.join(folder, name));
    const texts = blocks.map(({ block }) => block.text);
    const { hits, page } = findInPage(texts, index);
    pages.push({ name, isOfField: page.isOfField, marks: hits.flat().length });
    hits.forEach((own, i) => {
      for (const { start, end, id, senses } of own) {
        const words = (texts[i] ?? '').slice(start, end).replace(/\s+/g, ' ').toLowerCase();
        const termIds = senses?.by === 'nothing' ? senses.ids : [id];
        const key = `${words}|${termIds}`;
        const before = found.get(key) ?? { words, termIds, count: 0, pages: [] };
        const others = before.pages.filter((one) => one !== name);
        found.set(key, { ...before, count: before.count + 1, pages: [...others, name] });
      }
    });
  }
  return { pages, marked: [...found.values()].sort((a, b) => b.count - a.count) };
}
