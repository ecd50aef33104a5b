import { expect, it } from 'vitest';

import { settingsFrom } from '@/core/settings/settings';
import { readSettingsFile, writeSettings } from '@/core/settings/settings-file';

const settings = settingsFrom({
  theme: 'dark',
  workSystems: ['ehr.example'],
  markStrength: 'bold',
  welcomed: true,
});
const file = (own: object) => JSON.stringify({ kind: 'codelight-settings', settings: own });

it('brings back what it wrote, but for what is this browser’s own', () => {
  const { welcomed: _w, seenVersion: _v, sidebarTab: _s, ...learners } = settings;
  expect(readSettingsFile(writeSettings(settings))).toEqual({ ok: true, settings: learners });
});

it('leaves alone what a file does not name', () => {
  expect(readSettingsFile(file({ theme: 'light' }))).toEqual({
    ok: true,
    settings: { theme: 'light' },
  });
});

it.each([
  ['', 'no file of Codelight settings'],
  ['{"theme":"dark"}', 'no file of Codelight settings'],
  ['[]', 'no file of Codelight settings'],
  [file({ theme: 'blue' }), '“theme”'],
  [file({ theme: 'dark', on: 'yes' }), '“on”'],
  [file({ workSystems: [1] }), '“workSystems”'],
  [file({ later: 1 }), 'no setting “later”'],
  ['{"kind":"codelight-settings","settings":{"__proto__":{}}}', 'no setting “__proto__”'],
  [file({ constructor: {} }), 'no setting “constructor”'],
  [file({ welcomed: false }), 'no setting “welcomed”'],
  [' '.repeat(1_000_001), 'too long'],
])('%j is refused as a whole: %s', (text, words) => {
  const read = readSettingsFile(text);
  expect(read.ok).toBe(false);
  expect(read.ok ? '' : read.problem).toContain(words);
});
