import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'layers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What lint says of a file that holds these lines, under the rules of biome.json. */
function lint(file: string, code: string): string {
  const tree = mkdtempSync(path.join(folder, 'tree-'));
  for (const name of [
    'biome.json',
    '.gitignore',
    ...['pure', 'page', 'ports', 'frame-ports'].map((rule) => `tools/${rule}.grit`),
  ]) {
    cpSync(name, path.join(tree, name), { recursive: true });
  }
  mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(tree, file), `${code}\n`);
  const biome = path.resolve('node_modules/.bin/biome');
  const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', '.'], {
    cwd: tree,
    encoding: 'utf8',
  });
  return (stdout + stderr).replace(/\s+/g, ' ');
}

const use = (from: string) => `import { x } from '${from}';\nexport const y = x;`;

const useType = (from: string) => `import type { X } from '${from}';\nexport const y: X = 0;`;

const NAMED = 'may have an element of this name here';

// One line for each way a rule can be broken.
describe('the layers', () => {
  it.each([
    ['data/facts.ts', use('../core/note/note'), 'data knows nothing'],
    ['core/note/a.ts', use('@/platform/page/paint'), 'core knows core'],
    ['core/note/a.ts', use('../../platform/page/paint'), 'core knows core'],
    ['core/note/a.ts', use('../../components/notes/NoteList'), 'core knows core'],
    ['core/note/a.ts', use('preact'), 'core knows core'],
    ['core/note/a.ts', use('webextension-polyfill'), 'core knows core'],
    ['core/note/a.ts', 'export const now = Date.now();', 'core has no clock'],
    ['core/note/a.ts', 'export const now = new Date();', 'core has no clock'],
    ['core/note/a.ts', 'export const dice = Math.random();', 'core has no dice'],
    ['core/note/a.ts', 'export const id = crypto;', 'core makes no identifiers'],
    ['core/note/a.ts', "console.log('x');\nexport {};", 'core does not speak'],
    ['core/note/a.ts', 'setTimeout(() => {});\nexport {};', 'core does not wait'],
    [
      'components/notes/A.tsx',
      use('@/platform/messages/ask'),
      'components draw what they are given',
    ],
    [
      'components/notes/A.tsx',
      use('@/entrypoints/popup/main'),
      'components draw what they are given',
    ],
    ['components/notes/A.tsx', use('@/data/exams.json'), 'components draw what they are given'],
    [
      'components/notes/A.tsx',
      use('../../platform/messages/ask'),
      'components draw what they are given',
    ],
    ['components/notes/A.tsx', use('webextension-polyfill'), 'components draw what they are given'],
    ['components/notes/A.tsx', use('idb'), 'components draw what they are given'],
    ['components/notes/A.tsx', use('@/core/glossary/glossary'), 'no program carries'],
    ['platform/page/a.ts', use('@/platform/settings/settings'), 'a corner of platform'],
    ['platform/page/a.ts', use('../settings/settings'), 'a corner of platform'],
    ['platform/page/a.ts', use('@/components/notes/NoteList'), 'a corner of platform'],
    ['platform/new/a.ts', use('@/platform/page/paint'), 'a corner of platform'],
    ['platform/page/a.ts', use('@/core/glossary/glossary'), 'no program carries'],
    [
      'entrypoints/popup/main.tsx',
      use('@/platform/store/notes'),
      'only the background opens the store',
    ],
    [
      'entrypoints/page/index.ts',
      use('@/platform/store/open'),
      'only the background opens the store',
    ],
    ['entrypoints/shield.ts', use('@/platform/store/open'), 'only the background opens the store'],
    ['entrypoints/page/index.ts', use('@/core/glossary/glossary'), 'no program carries'],
    ['entrypoints/page/index.ts', use('../background'), 'entrypoints connect'],
    ['entrypoints/page/index.ts', use('@/data/exams.json'), 'entrypoints connect'],
    ['entrypoints/background/index.ts', use('../page/cards'), 'entrypoints connect'],
    ['handlers/requests/a.ts', use('@/platform/store/notes'), 'are given what they touch'],
    ['handlers/browser/a.ts', use('@/platform/page/paint'), 'are given what they touch'],
    ['handlers/views/a.ts', use('@/platform/messages/ask'), 'are given what they touch'],
    ['handlers/page/a.ts', use('@/platform/messages/ask'), 'touch the page alone'],
    ['handlers/card/a.ts', use('@/platform/store/notes'), 'touch the page alone'],
    ['handlers/requests/a.ts', use('@/entrypoints/background'), 'join what they are given'],
    ['handlers/requests/a.ts', use('../page/cards'), 'join what they are given'],
    ['handlers/requests/a.ts', use('webextension-polyfill'), 'join what they are given'],
    ['handlers/requests/a.ts', use('idb'), 'join what they are given'],
    ['handlers/requests/a.ts', use('@/components/notes/NoteList'), 'the background draws nothing'],
    ['entrypoints/background/index.ts', use('@/core/glossary/glossary'), 'no program carries'],
    ['platform/page/a.ts', use('webextension-polyfill'), 'touches the document alone'],
    ['handlers/page/a.ts', use('virtual:match-index'), 'join what they are given'],
    ['handlers/page/a.ts', use('wxt/browser'), 'join what they are given'],
    ['handlers/requests/a.ts', use('@/data/exams.json'), 'join what they are given'],
    ['handlers/page/a.ts', use('@/core/glossary/glossary'), 'no program carries'],
    ['components/notes/A.tsx', use('@/handlers/views/look'), 'components draw what they are given'],
    ['platform/page/a.ts', use('@/handlers/page/cards'), 'a corner of platform'],
    ['platform/page/a.ts', use('@/texts/t'), 'a corner of platform'],
    ['core/note/a.ts', use('@/texts/t'), 'core knows core'],
    ['texts/a.ts', use('@/components/notes/NoteList'), 'texts speaks of what core has'],
    ['texts/a.ts', use('webextension-polyfill'), 'texts speaks of what core has'],
    ['handlers/page/a.ts', 'export const title = document.title;', NAMED],
    ['platform/page/a.ts', 'export const next = (a: Node) => a.nextSibling;', NAMED],
    ['platform/page/a.ts', 'export const link = (a?: Element) => a?.closest("a");', NAMED],
    ['platform/page/a.ts', 'export const first = ({ firstChild }: Node) => firstChild;', NAMED],
    ['platform/page/a.ts', 'export const first = ({ firstChild: f }: Node) => f;', NAMED],
    ['entrypoints/page/a.ts', 'export const title = document.title;', NAMED],
  ])('%s may not hold %j', (file, code, why) => {
    expect(lint(file, code)).toContain(why);
  });

  it.each([
    ['core/note/a.ts', use('../protocol/problem-of')],
    ['components/notes/A.tsx', use('@/core/note/note')],
    ['platform/page/a.ts', use('@/core/note/note')],
    ['entrypoints/page/a.ts', use('./run-page')],
    ['handlers/requests/a.ts', use('@/core/note/note')],
    ['handlers/requests/a.ts', use('@/texts/t')],
    ['handlers/requests/a.ts', useType('@/platform/store/open')],
    ['handlers/page/a.ts', use('@/platform/page/paint')],
    ['handlers/page/a.ts', useType('@/platform/messages/ask')],
    ['handlers/card/a.ts', use('@/components/card/TermCard')],
    ['texts/a.ts', use('@wxt-dev/i18n')],
    ['entrypoints/background/index.ts', use('@/platform/store/notes')],
    ['platform/page/dom.ts', 'export const next = (a: Node) => a.nextSibling;'],
    ['platform/sidebar/a.ts', 'export const title = document.title;'],
    ['platform/page/a.ts', 'export const size = (a: Text) => a.length;'],
  ])('%s may hold %j', (file, code) => {
    expect(lint(file, code)).not.toMatch(/noRestrictedImports|plugin/);
  });
});
