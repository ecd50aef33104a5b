import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CORPUS = path.join(import.meta.dirname, '../../tests/corpus');

/**
 * The cue lists are tuned on one half; the other, which nobody looks at, shows what that is worth
 * elsewhere. What was held out once, until it was opened to learn from, stands between them.
 */
export const halves = ['tuned', 'opened', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** What pages of the field look like; all other genres are not of it. */
export const fieldGenres: readonly string[] = [
  ...['payer-policy', 'cms-manual', 'course-notes', 'job-advert'],
  ...['remittance', 'patient-letter', 'edi-guide'],
];

/** Words that are to be marked. Offsets are UTF-16 units, end exclusive. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  /** The entry that is meant, where that is in question. */
  readonly termId?: string;
}

/** A paragraph, which stands for a page of its own. */
export interface Paragraph {
  readonly half: Half;
  readonly genre: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

export function readCorpus(): readonly Paragraph[] {
  return halves.flatMap((half) => {
    const folder = path.join(CORPUS, half);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => {
        const genre = path.basename(name, '.txt');
        return paragraphsOf(readFileSync(path.join(folder, name), 'utf8')).map((paragraph) => ({
          ...{ half, genre },
          ...paragraph,
        }));
      });
  });
}

const MARK = /\[\[([^[\]|]+)(?:\|([a-z0-9-]+))?\]\]/g;

/**
 * Paragraphs, parted by empty lines, in which `[[words]]` or `[[words|id]]` are to be marked;
 * lines that begin with "#" are for people.
 */
export function paragraphsOf(file: string): readonly Pick<Paragraph, 'text' | 'expected'>[] {
  return file
    .replace(/^#.*\n?/gm, '')
    .split(/\n\s*\n/)
    .map((lines) => lines.trim().replace(/\s+/g, ' '))
    .filter((lines) => lines !== '')
    .map(readMarks);
}

function readMarks(written: string): Pick<Paragraph, 'text' | 'expected'> {
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: words = '', 2: termId, index } of written.matchAll(MARK)) {
    text += written.slice(from, index);
    const start = text.length;
    text += words;
    expected.push({ start, end: text.length, ...(termId !== undefined && { termId }) });
    from = index + mark.length;
  }
  return { text: text + written.slice(from), expected };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
