import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { matchIndex } from './tools/match-index.ts';
import { messages } from './tools/messages.ts';

const alias = { '@': import.meta.dirname };
const chromium = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'core',
          include: ['tests/{core,data,lint,tools}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000, // each entry is held against every other one
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'platform',
          include: ['tests/{platform,handlers}/**/*.test.ts'],
          exclude: ['tests/platform/page/**'],
          environment: 'happy-dom',
        },
      },
      {
        resolve: { alias },
        plugins: [matchIndex()],
        test: {
          name: 'page',
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
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts', 'tests/e2e/hostile/*.test.ts'],
          environment: 'node',
          fileParallelism: false, // two browsers at once are enough for two cores
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
          // Every state in seven looks and two browsers: a project of its own, to be run alone.
          name: 'gallery',
          include: ['tests/e2e/gallery/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
