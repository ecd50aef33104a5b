import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { roomOf } from '../../tools/imports/draw';
import { circlesIn, folderGraph } from '../../tools/imports/folder-graph';
import { withPictures } from '../../tools/imports/pictures';
import { importsIn, type Room, readImports, rooms } from '../../tools/imports/read-imports';

const imports = readImports();

/** Imports that go against the rule, as "a → b". */
function wrong(all: typeof imports): readonly string[] {
  return all
    .filter(({ from, to }) => !mayImport(roomOf(from), roomOf(to)))
    .map(({ from, to }) => `${from} → ${to}`);
}

function mayImport(user: string, used: string): boolean {
  const allowed: readonly string[] = rooms[user as Room] ?? [];
  return user === used || allowed.includes(used);
}

describe('what files import', () => {
  it('is read from a good part of the product', () => {
    expect(imports.length).toBeGreaterThan(500);
  });

  it('goes from room to room as the rule says', () => {
    expect(wrong(imports)).toEqual([]);
  });

  it('leads from no folder back to itself', () => {
    expect(circlesIn(folderGraph(imports))).toEqual([]);
  });

  it('is drawn in ARCHITECTURE.md as it is (else: npm run imports)', () => {
    const text = readFileSync('ARCHITECTURE.md', 'utf8');
    expect(withPictures(text)).toBe(text);
  });
});

describe('a made-up tree', () => {
  const made = [
    ...importsIn('core/note/a.ts', "import { b } from '../own/b';"),
    ...importsIn('core/own/b.ts', "export { c } from '@/core/text/c';"),
    ...importsIn('core/text/c.ts', "import type { a } from '../note/a';\nimport 'valibot';"),
    ...importsIn('platform/page/d.ts', "import '@/components/notes/E';"),
  ];

  it('is seen to have a circle', () => {
    expect(circlesIn(folderGraph(made))).toEqual([
      ['core/note', 'core/own', 'core/text', 'core/note'],
    ]);
  });

  it('is seen to go against the rule', () => {
    expect(wrong(made)).toEqual(['platform/page/d.ts → components/notes/E']);
  });
});
