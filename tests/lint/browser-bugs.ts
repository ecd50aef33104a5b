// Which rows of docs/browser-bugs.md the comments of the source cite, and which they should.
import { parseSync } from 'vite';

const BROWSER = /\b(?:Firefox|Chromium|Chrome)\b/;
const CITATION = /\(browser-bugs\.md: ([^)]+)\)/g;
const ROW = /^\| `([a-z0-9-]+)` \|.*\| ([^|]+) \|$/gm;

interface Comment {
  readonly line: number;
  readonly text: string;
}

/** A block comment, or line comments one below the other; without its signs, on one line. */
function readComments(file: string, code: string): readonly Comment[] {
  const spans = file.endsWith('.css') ? spansInCss(code) : parseSync(file, code).comments;
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = blocks.at(-1);
    const isNext = last && /^\n[ \t]*$/.test(code.slice(last.end, start));
    if (isNext && isOwnLine(code, last.start) && code.startsWith('//', start)) last.end = end;
    else blocks.push({ start, end });
  }
  return blocks.map(({ start, end }) => ({
    line: code.slice(0, start).split('\n').length,
    text: code
      .slice(start, end)
      .replace(/^[ \t]*(?:\/\/|\/\*\*?|\*(?!\/))|\*\/$/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

/** Line comments with nothing before them. */
function isOwnLine(code: string, start: number): boolean {
  const before = code.slice(code.lastIndexOf('\n', start - 1) + 1, start);
  return code.startsWith('//', start) && before.trim() === '';
}

function spansInCss(code: string) {
  return [...code.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** A row's id, and the files that are said to lean on it. */
export function readRows(table: string): readonly (readonly [id: string, files: string[]])[] {
  return [...table.matchAll(ROW)].map(([, id = '', cell = '']) => [
    id,
    [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
  ]);
}

/**
 * What is wrong between the table and the source.
 *
 * @param sources - by the name of their files
 */
export function findFaults(table: string, sources: Readonly<Record<string, string>>): string[] {
  const rows = readRows(table);
  const ids = rows.map(([id]) => id);
  const faults = ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => `"${id}" is the id of two rows`);
  const citing = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const [file, code] of Object.entries(sources)) {
    for (const { line, text } of readComments(file, code)) {
      const cited = [...text.matchAll(CITATION)].flatMap(([, list = '']) => list.split(', '));
      if (cited.length === 0 && BROWSER.test(text)) faults.push(`${file}:${line} cites no row`);
      for (const id of cited) {
        if (!citing.has(id)) faults.push(`${file}:${line} cites "${id}", which is no row`);
        citing.get(id)?.add(file);
      }
    }
  }
  for (const [id, files] of rows) {
    const lean = citing.get(id) ?? new Set();
    if (lean.size === 0) faults.push(`"${id}" is cited by no comment`);
    for (const file of files) {
      if (!(file in sources)) faults.push(`"${id}" names ${file}, which is no file`);
      else if (!lean.has(file)) faults.push(`"${id}" names ${file}, which does not cite it`);
    }
    for (const file of lean) {
      if (!files.includes(file)) faults.push(`"${id}" does not name ${file}, which cites it`);
    }
  }
  return faults;
}
