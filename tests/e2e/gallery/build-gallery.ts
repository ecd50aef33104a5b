import path from 'node:path';
import { fileURLToPath } from 'node:url';

import preact from '@preact/preset-vite';
import { build } from 'vite';

import { messages } from '../../../tools/messages';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Build the page that shows every fixture, for one who looks. @returns its folder */
export async function buildGallery(forWhom: string): Promise<string> {
  const outDir = path.join(root, '.output/gallery', forWhom);
  await build({
    configFile: false,
    root: path.join(root, 'tests/e2e/gallery'),
    base: './',
    logLevel: 'warn',
    plugins: [preact(), messages()],
    resolve: { alias: { '@': root } },
    build: { outDir, emptyOutDir: true, minify: false, target: 'esnext' },
  });
  return outDir;
}
