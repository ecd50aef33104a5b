import { expect, it } from 'vitest';

import { settingsFrom, withChange } from '@/core/settings/settings';
import { readSettingsFile, undoOf, writeSettings } from '@/core/settings/settings-file';

const settings = settingsFrom({
  theme: 'dark',
  workSystems: ['ehr.example'],
  markStrength: 'bold',
  welcomed: true,
});
const file = (own: object) => JSON.stringify({ kind: 'codelight-settings', settings: own });

it('brings back what it wrote, but for what is this browser’s own', () => {
  const read = readSettingsFile(writeSettings(settings));
  if (!read.ok) throw new Error(read.problem.is);
  const back = withChange(settingsFrom({ welcomed: true }), read.change);
  expect(back).toEqual(settings);
  expect(read.change).not.toHaveProperty('welcomed');
});

it('leaves alone what a file does not name', () => {
  expect(readSettingsFile(file({ theme: 'light' }))).toEqual({
    ok: true,
    bad: [],
    change: { theme: 'light', sites: {} },
  });
});

it('takes sites in any spelling, and leaves out rows that name none', () => {
  const rows = ['Page.Test', 'https://ehr.example/', '*', 'ehr.example.', 'two words'];
  expect(readSettingsFile(file({ workSystems: rows }))).toEqual({
    ok: true,
    bad: ['*', 'two words'],
    change: { sites: { workSystems: { add: ['page.test', 'ehr.example'] } } },
  });
});

it('does not mind how a tool has sorted it', () => {
  const senses = [{ form: 'PA', host: 'page.test', termId: 'prior-authorization' }];
  expect(readSettingsFile(file({ senses })).ok).toBe(true);
});

it('never shortens a list of sites, and its undo no list of work systems', () => {
  const before = settingsFrom({ workSystems: ['ehr.example'], sitesOff: ['news.example'] });
  const read = readSettingsFile(
    file({ workSystems: ['portal.example'], sitesOff: ['shop.example'] }),
  );
  if (!read.ok) throw new Error(read.problem.is);
  const after = withChange(before, read.change);
  expect(after.workSystems).toEqual(['ehr.example', 'portal.example']);
  const later = withChange(after, { sites: { workSystems: { add: ['named-since.example'] } } });
  const undone = withChange(later, undoOf(before, read.change));
  expect(undone.workSystems).toEqual(['ehr.example', 'portal.example', 'named-since.example']);
  expect(undone.sitesOff).toEqual(['news.example']);
});

it.each([
  ['', { is: 'foreign' }],
  ['{"theme":"dark"}', { is: 'foreign' }],
  ['[]', { is: 'foreign' }],
  [file({ theme: 'blue' }), { is: 'unsound', name: 'theme' }],
  [file({ theme: 'dark', on: 'yes' }), { is: 'unsound', name: 'on' }],
  [file({ workSystems: 'ehr.example' }), { is: 'unsound', name: 'workSystems' }],
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
