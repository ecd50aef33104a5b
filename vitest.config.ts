import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { matchIndex } from './tools/match-index.ts';
import { messages } from './tools/messages.ts';
import { LongestFirst } from './tools/test/longest-first.ts';

const alias = { '@': import.meta.dirname };
const chromium = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
};

/** So many browsers at once: a test waits most of its time, so two cores are enough for more. */
const BROWSERS = 3;
/** Real keys, menus that tell nobody when they are drawn, and what is promised within a second. */
const inQuiet = ['closed-pages', 'own-terms', 'real-input'].map(
  (file) => `tests/e2e/${file}.test.ts`,
);
const closesBrowsers = 'tests/e2e/harness/close-browsers.ts';
const firefoxOnly = ['tests/e2e/firefox-console.test.ts', 'tests/e2e/hostile/stolen-frame.test.ts'];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'core',
          include: ['tests/{core,data,lint,tools}/**/*.test.ts'],
          environment: 'node',
          isolate: false, // they pass in any order of files
          testTimeout: 60_000, // each entry is held against every other one
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'platform',
          include: ['tests/{platform,handlers}/**/*.test.ts'],
          exclude: ['tests/platform/page/**', 'tests/handlers/{page,card}/**'],
          environment: 'happy-dom',
          isolate: false, // likewise; to make a DOM for each file takes longer than they do
        },
      },
      {
        resolve: { alias },
        plugins: [preact(), matchIndex(), messages()],
        test: {
          name: 'page',
          setupFiles: ['tests/texts/english.ts'],
          include: ['tests/{platform/page,handlers/{page,card}}/*.test.{ts,tsx}'],
          // No other DOM has highlights, the top layer or layout.
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        plugins: [preact(), messages()],
        resolve: { alias },
        test: {
          name: 'components',
          server: { deps: { inline: ['virtua'] } }, // its "react" is Preact
          setupFiles: ['tests/texts/english.ts'],
          include: ['tests/{components,texts}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          pool: 'vmThreads', // a DOM of its own for each file, at a third of the time
        },
      },
      inBrowser('chromium', { exclude: [...inQuiet, ...firefoxOnly] }),
      inBrowser('firefox', { exclude: inQuiet }),
      {
        resolve: { alias },
        test: {
          name: 'e2e-quiet', // after all the others, and two at a time
          include: inQuiet,
          environment: 'node',
          setupFiles: [closesBrowsers],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'package',
          include: ['tests/package/*.test.ts'],
          environment: 'node',
        },
      },
      {
        resolve: { alias },
        test: {
          // Every state in seven looks, each browser in a file of its own.
          name: 'gallery',
          include: ['tests/e2e/gallery/*.test.ts'],
          environment: 'node',
          maxWorkers: BROWSERS,
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** The end to end tests, in one browser: a worker keeps its browser from file to file (open.ts). */
function inBrowser(name: string, { exclude }: { readonly exclude: string[] }) {
  return {
    resolve: { alias },
    test: {
      name: `e2e-${name}`,
      include: ['tests/e2e/*.test.ts', 'tests/e2e/hostile/*.test.ts'],
      exclude,
      env: { CODELIGHT_BROWSER: name },
      environment: 'node',
      setupFiles: [closesBrowsers],
      isolate: false,
      maxWorkers: BROWSERS,
      sequence: { groupOrder: 1 },
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}
