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
  ['', { is: 'foreign' }],
  ['{"theme":"dark"}', { is: 'foreign' }],
  ['[]', { is: 'foreign' }],
  [file({ theme: 'blue' }), { is: 'unsound', name: 'theme' }],
  [file({ theme: 'dark', on: 'yes' }), { is: 'unsound', name: 'on' }],
  [file({ workSystems: [1] }), { is: 'unsound', name: 'workSystems' }],
  [file({ later: 1 }), { is: 'unknown', name: 'later' }],
  [
    '{"kind":"codelight-settings","settings":{"__proto__":{}}}',
    { is: 'unknown', name: '__proto__' },
  ],
  [file({ constructor: {} }), { is: 'unknown', name: 'constructor' }],
  [file({ welcomed: false }), { is: 'unknown', name: 'welcomed' }],
  [' '.repeat(1_000_001), { is: 'too-long' }],
])('%j is refused as a whole: %j', (text, problem) => {
  expect(readSettingsFile(text)).toEqual({ ok: false, problem });
});
