// npm run scan -- FILE.html …: what the product's own reader and matcher find in saved
// pages, every occurrence, as one JSON array on standard output.

import { findInPage } from '../core/match/find-in-page';
import { compileIndex } from '../core/match-index/compile-index';
import { decodeIndex } from '../core/match-index/decode-index';
import { readGlossary } from './match-index';
import { readSavedPage } from './saved-page';

/** A term in a saved page; offsets are UTF-16 units of the page's joined text, end exclusive. */
interface Found {
  /** As it was given. */
  readonly file: string;
  readonly termId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where nothing says which of them is meant: all, most likely first. */
  readonly senses?: readonly string[];
}

const index = decodeIndex(compileIndex(readGlossary()));

async function scan(file: string): Promise<readonly Found[]> {
  const page = await readSavedPage(file);
  const { hits } = findInPage(
    page.blocks.map(({ block }) => block.text),
    index,
  );
  return page.blocks.flatMap(({ block, start }, i) =>
    (hits[i] ?? []).map((hit) => ({
      file,
      termId: hit.id,
      text: block.text.slice(hit.start, hit.end),
      start: start + hit.start,
      end: start + hit.end,
      ...(hit.senses?.by === 'nothing' && { senses: hit.senses.ids }),
    })),
  );
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Which pages? npm run scan -- FILE.html …');
  process.exit(2);
}
const found: Found[] = [];
for (const file of files) {
  try {
    found.push(...(await scan(file)));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exit(2); // half a list would look like a whole one
  }
}
console.log(JSON.stringify(found, null, 1));
