import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { filesIn, writeFiles } from '@/tools/package/files-in';
import { type Files, unzipped } from '@/tools/package/zip';

const execute = promisify(execFile);
const root = process.cwd();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of what a run of tests sets, whoever builds has nothing. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_|VITEST|VITE_|INIT_CWD|npm_)/.test(name),
  ),
);

/** As an installation would leave it, in a second: the packages are the same files. */
async function install(where: string): Promise<void> {
  const to = path.join(where, 'node_modules');
  const copy = (how: string) => execute('cp', [how, path.join(root, 'node_modules'), to]);
  await copy('-al').catch(() => {
    rmSync(to, { recursive: true, force: true }); // another disk has no links to ours
    return copy('-a');
  });
  // What tools keep there between their runs is no part of an installation.
  for (const name of ['.cache', '.vite', '.vite-temp', '.vitest'])
    rmSync(path.join(to, name), { recursive: true, force: true });
}

async function clone(where: string): Promise<void> {
  await execute('git', ['clone', '--quiet', root, where]);
  await install(where);
  trustInstallation(where);
}

/** The packages are those of the lockfile, though this was written later. */
function trustInstallation(where: string): void {
  utimesSync(path.join(where, 'package-lock.json'), 0, 0);
}

/** Run a job of ours in a folder, as `npm run JOB` would. */
async function run(job: string, where: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const words = ['tools/run.mjs', job];
  const child = spawn(process.execPath, words, { cwd: where, env: { ...clean, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`npm run ${job} failed in ${where}:\n${said}`);
}

const at = (where: string, what: string) =>
  path.join(where, '.output/package', `codelight-${version}-${what}.zip`);
const zips = ['chromium', 'firefox', 'sources'];

describe.skipIf(!existsSync('.git'))('what npm run package makes of the last commit', () => {
  const one = path.join(folder, 'one');
  const other = path.join(folder, 'a longer way to another');
  const sources = path.join(folder, 'sources');
  const contents = new Map<string, Files>();

  beforeAll(async () => {
    await Promise.all([clone(one), clone(other), mkdir(sources).then(() => install(sources))]);
    await Promise.all([
      run('package', one, { TZ: 'Pacific/Auckland', LC_ALL: 'C' }),
      run('package', other, { TZ: 'America/New_York', NODE_ENV: 'development' }),
    ]);
    for (const what of zips) contents.set(what, unzipped(readFileSync(at(one, what))));
    writeFiles(sources, contents.get('sources') ?? {});
    trustInstallation(sources);
    await run('build', sources);
  }, 300_000);

  it.each(zips)('is the same bytes in another clone, in another time zone: %s', (what) => {
    expect(readFileSync(at(one, what)).equals(readFileSync(at(other, what)))).toBe(true);
  });

  it.each([
    ['chromium', 'chrome-mv3'],
    ['firefox', 'firefox-mv3'],
  ])('is what its own sources build: %s', (what, output) => {
    const built = filesIn(path.join(sources, '.output', output));
    const zipped = contents.get(what) ?? {};
    expect(Object.keys(built).sort()).toEqual(Object.keys(zipped).sort());
    const differing = Object.keys(built).filter(
      (name) => !Buffer.from(built[name] ?? []).equals(Buffer.from(zipped[name] ?? [])),
    );
    expect(differing).toEqual([]);
  });

  it.each(zips)('names no folder of the machine: %s', (what) => {
    const files = Object.entries(contents.get(what) ?? {});
    const named = [folder, root, homedir()].filter((name) => name.length > 1);
    const found = files.flatMap(([file, content]) =>
      named
        .filter((name) => Buffer.from(content).includes(`${name}/`))
        .map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['chromium', 'firefox'])('has the licenses of all that it is built with: %s', (what) => {
    const text = Buffer.from(contents.get(what)?.['licenses.txt'] ?? []).toString();
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [name, number] of Object.entries(dependencies))
      expect(text).toContain(`\n${name} ${number} (`);
  });
});
