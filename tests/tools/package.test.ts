import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { packageRequest } from '@/tools/package/request.mjs';
import { sourceFiles } from '@/tools/package/source-files';
import { unzipped, zipped } from '@/tools/package/zip';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a zip', () => {
  it('gives back what was put in', () => {
    const files = { 'a.txt': bytes('one'), 'b/c.txt': bytes('two'), 'd–e.txt': bytes('') };
    expect(unzipped(zipped(files))).toEqual(files);
  });

  it('is the same for the same files, in whatever order they come', () => {
    const one = zipped({ b: bytes('2'), a: bytes('1') });
    expect(zipped({ a: bytes('1'), b: bytes('2') })).toEqual(one);
  });

  it('has no time but the first that zips know, in every zone', () => {
    const [low, high] = zipped({ a: bytes('1') }).slice(12, 14);
    expect(zipped({ a: bytes('1') }).slice(10, 12)).toEqual(new Uint8Array(2)); // midnight
    expect((low ?? 0) | ((high ?? 0) << 8)).toBe((1 << 5) | 1); // 1 January 1980
  });
});

const hasGit = existsSync('.git');

describe.skipIf(!hasGit)('the sources for a reviewer', () => {
  const files = hasGit ? sourceFiles(process.cwd()) : {};
  const names = Object.keys(files);

  it.each([
    'package.json',
    'package-lock.json',
    'LICENSE',
    'data/LICENSE',
    'wxt.config.ts',
    'tools/run.mjs',
    'docs/permissions.md',
    'entrypoints/background/index.ts',
  ])('have what builds and what explains: %s', (name) => {
    expect(names).toContain(name);
  });

  it.each([
    /^tests\//,
    /^docs\/images/,
    /\.fixture\./,
    /^\./,
    /^tools\/(?:bench|pictures)\/.*\.ts$/,
  ])('have nothing that the build does not read: %s', (pattern) => {
    expect(names.filter((name) => pattern.test(name))).toEqual([]);
  });

  it('say how to build them, with the versions in full, in place of our README', () => {
    const readme = new TextDecoder().decode(files['README.md']);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(readme).toContain(`codelight-${version}-firefox.zip`);
    expect(readme).toContain(`Node ${readFileSync('.nvmrc', 'utf8').trim()}`);
    expect(readme).not.toMatch(/\{\w+\}/);
  });
});

describe('npm run package --', () => {
  it.each([
    ['', false],
    ['walk', true],
  ])('%j', (line, isWalked) => {
    expect(packageRequest(line.split(' ').filter(Boolean)).isWalked).toBe(isWalked);
  });

  it.each(['wlak', 'walk walk'])('says what is possible to %j', (line) => {
    expect(() => packageRequest(line.split(' '))).toThrow('npm run package -- walk');
  });
});
