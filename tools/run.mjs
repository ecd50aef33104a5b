// node tools/run.mjs JOB [ARGS]: install what a job needs, then do it on Node 24.
//
// This file and those in setup/ start under Node 20 with nothing installed: built-ins only.
// What they have to say goes to stderr, since the stdout of a job may be read by a program.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { packageRequest } from './package/request.mjs';
import { picturesRequest } from './pictures/request.mjs';
import { nodeFolder } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { providePrograms } from './setup/programs.mjs';
import { Refusal } from './setup/refusal.mjs';
import { devBrowser } from './start/dev-browser.mjs';
import { startRequest } from './start/request.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = ['node', '--import', './tools/resolve.mjs'];
const nothing = () => [];
/** Vite builds as NODE_ENV says, where somebody has set it. */
const released = { NODE_ENV: 'production' };
const builds = ['chrome', 'firefox'].map((to) => ['wxt', 'build', '-b', to]);
/** Where the words were typed: npm goes to the project's folder. */
const here = process.env.INIT_CWD ?? process.cwd();

/**
 * Steps run in order, the arguments go to the last; `needs` are names in setup/programs.mjs, `env`
 * is what the steps find in their environment.
 */
const jobs = {
  start: {
    needs: (args) => [startRequest(args, here, root).browser],
    steps: [[...node, 'tools/start/start.ts']],
  },
  test: {
    needs: () => ['chromium', 'firefox', 'xvfb', 'xdotool'],
    steps: [[...node, 'tools/test/test.ts']],
  },
  check: {
    needs: nothing,
    steps: [
      ['wxt', 'prepare'],
      ['tsc', '--build'],
      ['biome', 'check', '--error-on-warnings', '.'],
      ['knip'],
      [
        'vitest',
        'run',
        ...['core', 'platform', 'components'].flatMap((name) => ['--project', name]),
      ],
    ],
  },
  dev: {
    needs: (args) => [devBrowser(args)],
    steps: [[...node, 'tools/start/dev.ts']],
  },
  imports: { needs: nothing, steps: [[...node, 'tools/imports/imports.ts']] },
  build: { needs: nothing, env: released, steps: builds },
  package: {
    needs: (args) => packageRequest(args).browsers,
    env: released,
    steps: [...builds, [...node, 'tools/package/package.ts']],
  },
  pictures: {
    needs: (args) => picturesRequest(args).browsers,
    steps: [[...node, 'tools/pictures/pictures.ts']],
  },
  scan: { needs: nothing, steps: [[...node, 'tools/scan.ts']] },
  glossary: { needs: nothing, steps: [[...node, 'tools/glossary/glossary.ts']] },
  bench: {
    needs: ([what]) =>
      ({ card: ['chromium', 'firefox'], start: ['chromium', 'firefox'], ui: ['chromium'] })[what] ??
      [],
    steps: [[...node, 'tools/bench/bench.ts']],
  },
  /** Install only: packages, and the programs that are named. */
  setup: { needs: (args) => args, steps: [] },
};

// Ctrl+C reaches the step as well: it cleans up, and we wait for it.
process.on('SIGINT', () => {});

try {
  await run(process.argv[2], process.argv.slice(3));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(name, args) {
  if (!Object.hasOwn(jobs, name)) throw new Refusal(`Jobs are: ${Object.keys(jobs).join(', ')}.`);
  const { needs, env: own, steps } = jobs[name];
  const wanted = needs(args); // a slip is answered before anything is installed
  await installPackages(root);
  const programs = providePrograms(wanted);
  const folders = [nodeFolder(root), path.join(root, 'node_modules/.bin'), process.env.PATH];
  const env = {
    ...process.env,
    ...programs,
    ...own,
    PATH: folders.filter((folder) => folder !== undefined).join(path.delimiter),
  };
  for (const [i, step] of steps.entries()) {
    const [command, ...words] = i === steps.length - 1 ? [...step, ...args] : step;
    // Windows has these only as .cmd files, which need a shell.
    const shell = process.platform === 'win32';
    const child = spawn(command, words, { cwd: root, env, stdio: 'inherit', shell });
    const [status] = await once(child, 'exit');
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
}
