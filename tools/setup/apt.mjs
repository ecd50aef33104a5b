import { spawnSync } from 'node:child_process';

import { Refusal } from './refusal.mjs';

/**
 * Install packages of Debian or Ubuntu, unattended, showing apt's own progress.
 *
 * @throws {Refusal} where there is no apt-get, or we may not use it, or it could not
 */
export function installDebianPackages(packages) {
  const list = packages.join(' ');
  const asRoot = rootPrefix();
  if (!asRoot)
    throw new Refusal(`Install ${list} with your system's package manager, then run this again.`);
  console.error(`Installing ${list} …`);
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  const isDone =
    succeeds([...apt, 'update']) &&
    succeeds([...apt, 'install', '--yes', '--no-install-recommends', ...packages]);
  if (!isDone) {
    throw new Refusal(
      `apt-get could not install ${list}: install it by hand, then run this again.`,
    );
  }
}

/** What to put before a command to run it as root; undefined where we may not, or have no apt. */
function rootPrefix() {
  if (!succeeds(['apt-get', '--version'], 'ignore')) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true'], 'ignore') ? ['sudo', '-n'] : undefined;
}

function succeeds([command, ...words], output = process.stderr) {
  return spawnSync(command, words, { stdio: ['ignore', output, output] }).status === 0;
}
