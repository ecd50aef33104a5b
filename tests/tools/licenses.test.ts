import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { packageOf } from '@/tools/licenses/bundled-packages';
import { licensesFile } from '@/tools/licenses/licenses-file';

const root = process.cwd();
const made = mkdtempSync(path.join(tmpdir(), 'licenses-'));
afterAll(() => rmSync(made, { recursive: true }));

const installed = (name: string) => path.join(root, 'node_modules', name);

/** A package that is made for a test. */
function makePackage(manifest: object, license?: string): string {
  const folder = mkdtempSync(path.join(made, 'package-'));
  const whole = { name: 'some', version: '1.2.3', repository: 'https://example.org/some' };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...whole, ...manifest }));
  if (license !== undefined) writeFileSync(path.join(folder, 'LICENSE'), license);
  return folder;
}

describe('the package of a module', () => {
  it.each<[id: string, folder: string | undefined, why: string]>([
    ['/at/node_modules/idb/build/index.js', '/at/node_modules/idb', ''],
    ['/at/node_modules/@preact/signals/dist/a.mjs', '/at/node_modules/@preact/signals', 'scoped'],
    ['\0/at/node_modules/papaparse/papaparse.js?commonjs', '/at/node_modules/papaparse', 'wrapped'],
    [
      '/at/node_modules/a/node_modules/b/c.js',
      '/at/node_modules/a/node_modules/b',
      'the inner one',
    ],
    ['\0vite/preload-helper.js', installed('vite'), 'what Vite makes up'],
    ['\0rolldown/runtime.js', installed('rolldown'), 'what the bundler makes up'],
    ['\0virtual:wxt-plugins', installed('wxt'), 'what WXT makes up'],
    [path.join(root, 'core/note/note.ts'), undefined, 'ours'],
    ['\0virtual:match-index', undefined, 'ours, made up'],
  ])('%j: %j (%s)', (id, folder) => {
    expect(packageOf(id, root)).toBe(folder);
  });

  it.each(['\0virtual:unheard-of', '/somewhere/else.js'])(
    'is not guessed, so that no license is left out: %j',
    (id) => {
      expect(() => packageOf(id, root)).toThrow('Whose code');
    },
  );
});

describe('licenses.txt', () => {
  it('begins with ours, of code and of data', () => {
    const text = licensesFile(root, []);
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
    expect(text).toContain(readFileSync('data/LICENSE', 'utf8').trim());
  });

  it('holds a package’s whole license file, and says where its source code is', () => {
    const folder = makePackage(
      { license: 'ISC', repository: { url: 'git+https://example.org/some.git' } },
      'All of\nits words.\n',
    );
    expect(licensesFile(root, [folder])).toContain(
      'some 1.2.3 (ISC)\nSource code: https://example.org/some\n\nAll of\nits words.',
    );
  });

  it('says how to get the source of what is under the MPL, which asks for it', () => {
    const text = licensesFile(root, [installed('webextension-polyfill')]);
    expect(text).toContain('Source code: https://github.com/mozilla/webextension-polyfill\nIt is');
    expect(text).toContain('built in without a change');
    expect(text).toContain('Mozilla Public License Version 2.0');
  });

  it('has Feather’s license beside Lucide’s, which draws after it', () => {
    const text = licensesFile(root, [installed('lucide-preact')]);
    expect(text).toContain('Lucide Icons and Contributors');
    expect(text).toContain('Cole Bemis');
  });

  it('has of Vite’s file only what is Vite’s: what it is built with is in no bundle', () => {
    const text = licensesFile(root, [installed('vite')]);
    expect(text).toContain('VoidZero');
    expect(text).not.toContain('Licenses of bundled dependencies');
  });

  it('writes the MIT license out where a package names only its holder', () => {
    expect(licensesFile(root, [makePackage({ license: 'MIT', author: { name: 'Ann' } })])).toMatch(
      /Copyright \(c\) Ann\n\nPermission is hereby granted/,
    );
  });

  it.each([{ license: 'MIT' }, { license: 'Apache-2.0', author: 'Ann' }])(
    'is refused where a package’s words are not known: %j',
    (manifest) => {
      expect(() => licensesFile(root, [makePackage(manifest)])).toThrow('no license file');
    },
  );

  it('is the same whatever order the bundler came to them in', () => {
    const folders = ['preact', 'idb', 'valibot'].map(installed);
    expect(licensesFile(root, folders.toReversed())).toBe(licensesFile(root, folders));
  });
});
