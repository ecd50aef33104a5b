import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { followEntries, packagedEntries } from './tools/entry-files.ts';
import { collectLicenses } from './tools/licenses/licenses.ts';
import { matchIndex } from './tools/match-index.ts';
import { printSizes } from './tools/print-sizes.ts';

const licenses = collectLicenses(import.meta.dirname);

export default defineConfig({
  imports: false, // every name a file uses is imported in that file
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  hooks: {
    // All bundles are there by then.
    'build:publicAssets': (_wxt, files) => {
      files.push(...packagedEntries(), { relativeDest: 'licenses.txt', contents: licenses.text() });
    },
    'build:done': ({ config }) => printSizes(config.outDir),
    'server:started': followEntries,
  },
  vite: () => ({ plugins: [preact(), matchIndex(), licenses.plugin] }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    permissions: ['alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'], // docs/permissions.md says why
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'cl' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commands_next_mark__',
      },
      'look-up': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commands_look_up__',
      },
      note: {
        // "jot"; Chromium keeps Alt+Shift+N for its split view
        // (browser-bugs.md: keys-kept-by-chromium).
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commands_note__',
      },
      'previous-mark': { description: '__MSG_commands_previous_mark__' },
      'open-sidebar': { description: '__MSG_commands_open_sidebar__' },
      'toggle-site': { description: '__MSG_commands_toggle_site__' },
    },
    // A development build needs its live reload; a released one connects to nothing.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : { minimum_chrome_version: '156' }),
  }),
});

const gecko = {
  id: 'codelight@codelight',
  strict_min_version: '153.0', // the oldest that the tests have run on
  data_collection_permissions: { required: ['none'] },
};
