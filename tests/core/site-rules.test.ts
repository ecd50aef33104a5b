import { expect, it } from 'vitest';

import { settingsFrom } from '@/core/settings/settings';
import { siteIn, siteState, withSite } from '@/core/settings/site-rules';

it.each([
  [{}, 'a.example', 'on'],
  [{ sitesOff: ['a.example'] }, 'a.example', 'paused'],
  [{ sitesOff: ['a.example'] }, 'b.a.example', 'on'],
  [{ workSystems: ['ehr.example'] }, 'ehr.example', 'work-system'],
  [{ workSystems: ['ehr.example'] }, 'portal.ehr.example', 'work-system'],
  [{ workSystems: ['ehr.example'] }, 'notehr.example', 'on'],
  [{ onlyListed: true, sitesOn: ['a.example'] }, 'a.example', 'on'],
  [{ onlyListed: true, sitesOn: ['a.example'] }, 'b.example', 'paused'],
  [
    { onlyListed: true, sitesOn: ['a.example'], workSystems: ['a.example'] },
    'a.example',
    'work-system',
  ],
] as const)('with %j, %s is %s', (stored, host, state) => {
  expect(siteState(settingsFrom(stored), host)).toBe(state);
});

it.each([
  [{}, 'a.example', false, { sitesOff: ['a.example'] }],
  [{ sitesOff: ['a.example', 'b.example'] }, 'a.example', true, { sitesOff: ['b.example'] }],
  [{ onlyListed: true }, 'a.example', true, { sitesOn: ['a.example'] }],
  [{ onlyListed: true, sitesOn: ['a.example'] }, 'a.example', false, { sitesOn: [] }],
  [{ workSystems: ['ehr.example'] }, 'ehr.example', true, {}],
] as const)('with %j, %s to %j changes %j', (stored, host, isOn, change) => {
  expect(withSite(settingsFrom(stored), host, isOn)).toEqual(change);
});

it.each([
  ['https://EHR.Riverside.example:8443/login?x=1', 'ehr.riverside.example'],
  ['*.clearing.example', 'clearing.example'],
  [' portal.example ', 'portal.example'],
  ['intranet', 'intranet'],
  ['', undefined],
  ['two words', undefined],
  ['-a.example', undefined],
  ['a..example', undefined],
])('%j names %j', (typed, host) => {
  expect(siteIn(typed)).toBe(host);
});
