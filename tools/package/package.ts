// npm run package [-- walk]: the zips that stores are given, from what was just built, and the
// sources for a reviewer. With "walk", the main job in real browsers on what is in the zips.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { filesIn } from './files-in';
import { packageRequest } from './request.mjs';
import { sourceFiles } from './source-files';
import { walkZips } from './walk-zips';
import { zipped } from './zip';

const root = path.join(import.meta.dirname, '../..');
const output = path.join(root, '.output');
const folder = path.join(output, 'package');
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
if (changes) console.log(`Not what is committed, but with these changes:\n${changes}`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const zips = {
  chromium: filesIn(path.join(output, 'chrome-mv3')),
  firefox: filesIn(path.join(output, 'firefox-mv3')),
  sources: sourceFiles(root),
};
for (const [what, files] of Object.entries(zips)) {
  const zip = zipped(files);
  const file = path.join(folder, `${name}-${version}-${what}.zip`);
  writeFileSync(file, zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  const size = `${Math.round(zip.length / 1000)} kB`;
  console.log(`${sum}  ${path.relative(root, file)}, ${Object.keys(files).length} files, ${size}`);
}

if (packageRequest(process.argv.slice(2)).isWalked)
  process.exitCode = await walkZips(folder, `${name}-${version}`);
