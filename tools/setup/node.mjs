import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { Refusal } from './refusal.mjs';

const OLDEST = 24;

/**
 * Folder of the Node that our tools run on, to stand first on PATH; undefined where the
 * running one will do.
 *
 * npm 11 links it into node_modules/.bin, npm 10 does not: so we look for the package itself.
 *
 * @throws {Refusal} where the packages have no Node for this machine and its own is too old
 */
export function nodeFolder(root) {
  const { platform, arch, versions } = process;
  const folder = path.join(root, `node_modules/node-${platform}-${arch}/bin`);
  // It may be there and not run: Alpine's Linux is another one to a program.
  if (spawnSync(path.join(folder, 'node'), ['--version']).status === 0) return folder;
  if (parseInt(versions.node, 10) >= OLDEST) return undefined;
  throw new Refusal(
    `Codelight is built with Node ${OLDEST}, and here is ${versions.node}: install a newer one from https://nodejs.org, then run this again.`,
  );
}
