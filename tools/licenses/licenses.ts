import type { Plugin } from 'vite';

import { packageOf } from './bundled-packages.ts';
import { licensesFile } from './licenses-file.ts';

/**
 * Writes down which packages are in the bundles, to tell their licenses.
 *
 * WXT runs the bundler once for each group of entrypoints: what they have in common is here.
 *
 * @param root - folder of the project
 */
export function collectLicenses(root: string) {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'licenses',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = packageOf(id, root);
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  };
  return { plugin, text: () => licensesFile(root, folders) };
}
