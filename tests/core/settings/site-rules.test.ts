import { expect, it } from 'vitest';

import { settingsFrom } from '@/core/settings/settings';
import { siteState, withSite } from '@/core/settings/site-rules';

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
  [{}, 'a.example', false, { sites: { sitesOff: { add: ['a.example'] } } }],
  [
    { sitesOff: ['a.example'] },
    'a.example',
    true,
    { sites: { sitesOff: { remove: ['a.example'] } } },
  ],
  [{ onlyListed: true }, 'a.example', true, { sites: { sitesOn: { add: ['a.example'] } } }],
  [
    { onlyListed: true, sitesOn: ['a.example'] },
    'a.example',
    false,
    { sites: { sitesOn: { remove: ['a.example'] } } },
  ],
  [{ workSystems: ['ehr.example'] }, 'ehr.example', true, {}],
] as const)('with %j, %s to %j changes %j', (stored, host, isOn, change) => {
  expect(withSite(settingsFrom(stored), host, isOn)).toEqual(change);
});

it('takes every site for a work system while the list of them is lost', () => {
  expect(siteState(settingsFrom({ workSystemsState: 'lost' }), 'a.example')).toBe('work-system');
});
