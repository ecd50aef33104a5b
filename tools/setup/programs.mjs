import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { installDebianPackages } from './apt.mjs';
import { Refusal } from './refusal.mjs';

/** What a job may need besides npm's packages: under which names it is found, and Debian's package. */
const programs = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debian: 'chromium',
  },
  firefox: { variable: 'FIREFOX', commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  xvfb: { variable: 'XVFB', commands: ['Xvfb'], debian: 'xvfb' },
  xdotool: { variable: 'XDOTOOL', commands: ['xdotool'], debian: 'xdotool' },
};

/**
 * Find programs, and install those that are missing where the system lets us.
 *
 * @param names - keys of `programs`
 * @returns where they are, as environment variables: `{ CHROMIUM: '/usr/bin/chromium' }`
 * @throws {Refusal} naming what to install by hand
 */
export function providePrograms(names) {
  const unknown = names.filter((name) => !Object.hasOwn(programs, name));
  if (unknown.length > 0) throw new Refusal(`Nobody knows how to install ${unknown.join(', ')}.`);
  const missing = names.filter((name) => !find(name).file);
  for (const { snap } of missing.map(find)) {
    if (snap) console.error(`${snap} starts a snap, which cannot be driven from outside.`);
  }
  if (missing.length > 0) installDebianPackages(missing.map((name) => programs[name].debian));
  return Object.fromEntries(names.map((name) => [programs[name].variable, mustFind(name)]));
}

function mustFind(name) {
  const { file } = find(name);
  if (file) return file;
  const { debian, variable } = programs[name];
  throw new Refusal(`Install ${debian} and run this again, or name another one in ${variable}=….`);
}

/** @returns its path, or that of a launcher which only leads to a snap, or neither */
function find(name) {
  const { variable, commands } = programs[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isProgram(chosen)) return { file: chosen };
    throw new Refusal(`${variable}=${chosen} is not a program.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const files = commands
    .flatMap((command) => folders.map((folder) => path.join(folder, command)))
    .filter(isProgram);
  return { file: files.find((file) => !isSnap(file)), snap: files.find(isSnap) };
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run
  }
}

/** Ubuntu's packages of browsers hold a script or a link that leads to snap. */
function isSnap(file) {
  const real = realpathSync(file);
  if (real.startsWith('/snap/') || path.basename(real) === 'snap') return true;
  const head = readFileSync(real).subarray(0, 4_000).toString('latin1');
  return head.startsWith('#!') && head.includes('/snap/bin/');
}
