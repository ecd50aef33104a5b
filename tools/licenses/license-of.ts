import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a package says of itself, as far as a license file tells it on. */
export interface License {
  readonly name: string;
  readonly version: string;
  /** By SPDX, such as "MIT". */
  readonly kind: string;
  /** Where its source code is. */
  readonly source: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly repository: string | { readonly url: string };
}

/**
 * The license of the package in a folder.
 *
 * @throws {Error} where it has neither a license file nor a license that we know the words of
 */
export function licenseOf(folder: string): License {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, license: kind } = manifest;
  return { name, version, kind, source: sourceOf(manifest), text: textOf(folder, manifest) };
}

function sourceOf({ repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository.url;
  return url.replace(/^git(?:\+https|\+ssh)?:\/\/(?:git@)?/, 'https://').replace(/\.git$/, '');
}

function textOf(folder: string, { name, license, author }: Manifest): string {
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(one));
  if (file !== undefined) return ownPart(readFileSync(path.join(folder, file), 'utf8'));
  const holder = typeof author === 'string' ? author : author?.name;
  // The published packages of WXT hold no license file, only these two lines of their manifest.
  if (license === 'MIT' && holder) return mit(holder);
  throw new Error(`${name} has no license file, and ${license} is none that can be written out.`);
}

/** Vite's file goes on with the licenses of what Vite itself is built with: none of that is in ours. */
function ownPart(text: string): string {
  const [own = ''] = text.split(/^# Licenses of bundled dependencies$/m);
  return own.replace(/\r\n/g, '\n').trim();
}

function mit(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
}
