import { describe, expect, it } from 'vitest';

import { pageBehind } from '@/core/address/page-behind';
import { closedKind, isOfWorkSystem, isSurelyClosed, whyUnread } from '@/core/page/unread';
import { settingsFrom } from '@/core/settings/settings';

const ehr = settingsFrom({ workSystems: ['ehr.example'] });
const ward = 'https://portal.ehr.example/chart';

it.each([
  ['https://payer.example/policy.pdf', 'pdf', 'as addresses of PDFs end'],
  ['https://payer.example/POLICY.PDF?v=2#page=3', 'pdf', 'with what follows'],
  ['file:///home/dana/policy.pdf', 'pdf', 'of this computer'],
  ['https://payer.example/?file=policy.pdf', 'silent', 'of a page that tells of one'],
  ['https://payer.example/policy', 'silent', 'that says nothing'],
  ['view-source:https://payer.example/policy.pdf', 'source', 'of a source'],
  ['about:reader?url=https%3A%2F%2Fpayer.example%2F', 'reader', 'of the reading view'],
  ['file:///home/dana/policy.html', 'file', 'of this computer'],
  ['https://addons.mozilla.org/firefox/', 'store', 'of a store'],
  ['https://chromewebstore.google.com/detail/x', 'store', 'of a store'],
  ['https://addons.mozilla.org.example/', 'silent', 'that begins like a store’s'],
  ['chrome://settings/', 'browser', 'of the browser'],
  ['moz-extension://7a1f/options.html', 'browser', 'of an extension'],
  ['', 'browser', 'that the browser does not tell'],
] as const)('%j: %s (an address %s)', (address, kind, _what) => {
  expect(closedKind(address)).toBe(kind);
});

describe('why nothing of a page is read', () => {
  it.each([
    [{ on: false, workSystems: ['ehr.example'] }, true, ward, 'work-system', 'before all else'],
    [{ workSystems: ['ehr.example'] }, false, ward, 'work-system', 'before access'],
    [{ on: false }, true, 'https://a.example/', 'off', 'everywhere'],
    [{}, false, 'https://a.example/', 'no-access', 'taken back'],
    [{ sitesOff: ['a.example'] }, true, 'https://a.example/x.pdf', 'paused', 'also for a PDF'],
    [{}, true, 'https://a.example/x.pdf', 'pdf', 'the page itself'],
  ] as const)('%j, access %j, %s: %s (%s)', (settings, access, address, why, _reason) => {
    expect(whyUnread(settingsFrom(settings), access, address)).toBe(why);
  });
});

it.each([
  [ward, true],
  [`view-source:${ward}`, true],
  [`about:reader?url=${encodeURIComponent(ward)}`, true],
  ['blob:https://portal.ehr.example/7a1f', true],
  ['https://ehr.example.org/', false],
])('%s is of a work system: %j', (address, is) => {
  expect(isOfWorkSystem(ehr, address)).toBe(is);
});

it.each([
  ['https://a.example/x.pdf', true, 'nearly surely'],
  ['about:config', true, 'of the browser'],
  ['https://a.example/', false, 'on the web'],
  ['file:///a.html', false, 'readable where access is given'],
  ['moz-extension://7a1f/welcome.html', false, 'may be our own, which has our script'],
])('%s is surely closed: %j (%s)', (address, is, _reason) => {
  expect(isSurelyClosed(address)).toBe(is);
});

it.each([
  [`view-source:${ward}`, ward, 'the source of a page'],
  [
    'about:reader?url=https%3A%2F%2Fa.example%2F%3Fx%3D1',
    'https://a.example/?x=1',
    'its reading view',
  ],
  ['about:reader?url=100%', '100%', 'not written by the browser'],
  [ward, ward, 'the page itself'],
])('%s stands for %s (%s)', (address, behind, _what) => {
  expect(pageBehind(address)).toBe(behind);
});
