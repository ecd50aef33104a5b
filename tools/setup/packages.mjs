import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import { Refusal } from './refusal.mjs';

/** Where nobody sees npm's own progress bar, we say that it is still at work. */
const SIGN_OF_LIFE_MS = 10_000;

/**
 * Install the packages of package-lock.json, if others or none are there.
 *
 * @throws {Refusal} when npm could not
 */
export async function installPackages(root) {
  if (!isStale(root)) return;
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  console.error('Installing packages (500 MB, about half a minute) …');
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = spawn('npm', words, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  const sign = process.stderr.isTTY
    ? undefined
    : setInterval(() => console.error(`  still installing, ${seconds()} s`), SIGN_OF_LIFE_MS);
  const [status] = await once(npm, 'exit');
  clearInterval(sign);
  if (status !== 0) throw new Refusal('Packages could not be installed: npm says why above.');
  console.error(`Packages are installed, ${seconds()} s.`);
}

/** npm writes its hidden lockfile last, so an interrupted install is stale too. */
function isStale(root) {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs;
}
