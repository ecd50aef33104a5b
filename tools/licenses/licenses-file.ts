import { readFileSync } from 'node:fs';
import path from 'node:path';

import { type License, licenseOf } from './license-of.ts';

const RULE = '='.repeat(80);

/**
 * The text of licenses.txt: ours, then that of each package in the bundles, by name.
 *
 * @param root - folder of the project
 * @param folders - of the packages
 */
export function licensesFile(root: string, folders: Iterable<string>): string {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8').trim();
  const packages = [...folders].map(licenseOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = [
    'Codelight, and what is built into it.',
    `The code of Codelight\n\n${read('LICENSE')}`,
    `The glossary, career facts and lists of Codelight\n\n${read('data/LICENSE')}`,
    ...packages.map(part),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}

function part({ name, version, kind, source, text }: License): string {
  const lines = [`${name} ${version} (${kind})`, `Source code: ${source}`];
  if (kind === 'MPL-2.0') lines.push(sourceOffer(name, version));
  return `${lines.join('\n')}\n\n${text}`;
}

/** The license's section 3.2: who gets an executable form is told how to get the source. */
function sourceOffer(name: string, version: string): string {
  return `It is covered by the Mozilla Public License 2.0 and built in without a change. You can get
its source code, under that license, at the address above as version ${version}, or with
"npm pack ${name}@${version}".`;
}
