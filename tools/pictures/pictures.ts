// npm run pictures: every state of every component in every look, to be looked at.
// npm run pictures -- store: those that the stores show, in the sizes they ask for.
import { spawnSync } from 'node:child_process';

import { picturesRequest } from './request.mjs';
import { drawStorePictures } from './store';

const { what } = picturesRequest(process.argv.slice(2));
if (what === 'store') {
  run(['wxt', 'build', '-b', 'chrome']);
  await drawStorePictures('.output/store');
} else {
  run(['vitest', 'run', '--project', 'gallery'], { CODELIGHT_PICTURES: 'yes' });
}

function run([command = '', ...words]: readonly string[], more: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, ...more },
  });
  if (status !== 0) process.exit(status ?? 1);
}
