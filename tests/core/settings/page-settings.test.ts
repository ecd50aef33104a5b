import { expect, it } from 'vitest';

import { pageSettingsFor } from '@/core/settings/page-settings';
import { settingsFrom } from '@/core/settings/settings';

const ehr = { workSystems: ['ehr.example'] };
const top = (url: string) => ({ url, tabUrl: url, isTop: true, around: [] });
const frame = (url: string, tabUrl: string, ...around: string[]) => ({
  ...{ url, tabUrl, isTop: false },
  around,
});
const isIn = (stored: object, standing: Parameters<typeof pageSettingsFor>[1]) =>
  pageSettingsFor(settingsFrom(stored), standing) !== undefined;

const A = 'https://a.example';
const EHR = 'https://ehr.example';

it.each<[string, boolean, object, Parameters<typeof pageSettingsFor>[1]]>([
  ['a page', true, ehr, top(`${A}/`)],
  ['a work system', false, ehr, top(`${EHR}/chart`)],
  ['a site below it', false, ehr, top('https://portal.ehr.example/')],
  ['its name with a dot at the end', false, ehr, top('https://ehr.example./')],
  ['a work system in a frame', false, ehr, frame(`${EHR}/`, `${A}/`, A)],
  ['a stranger in a frame of a work system', false, ehr, frame(`${A}/`, `${EHR}/`, EHR)],
  ['a frame in one in a work system', false, ehr, frame(`${A}/`, 'https://b.example/', EHR, A)],
  ['the same, of an origin that is hidden', false, ehr, frame(`${A}/`, `${A}/`, 'null', A)],
  [
    'the same, where nobody tells the origins',
    true,
    ehr,
    {
      ...{ url: `${A}/`, tabUrl: `${A}/`, isTop: false },
      around: undefined,
    },
  ],
  ['a hidden origin, and no work system is named', true, {}, frame(`${A}/`, `${A}/`, 'null', A)],
  ['a frame without an address in a work system', false, ehr, frame('', `${EHR}/`, EHR)],
  ['a frame without an address', true, ehr, frame('', `${A}/`, A)],
  ['a site that is off', false, { sitesOff: ['a.example'] }, top(`${A}/`)],
  ['a frame of a site that is off', false, { sitesOff: ['a.example'] }, frame(`${A}/`, EHR, EHR)],
  ['a listed site', true, { onlyListed: true, sitesOn: ['a.example'] }, top(`${A}/`)],
  ['a frame on one', true, { onlyListed: true, sitesOn: ['a.example'] }, frame(EHR, `${A}/`, A)],
  ['a site that is not listed', false, { onlyListed: true }, top(`${A}/`)],
  ['a page of ours, where only listed sites are marked', true, { onlyListed: true }, undefined],
  ['anything, while the work systems are lost', false, { workSystemsState: 'lost' }, top(`${A}/`)],
  ['anything, off everywhere', false, { on: false }, undefined],
])('%s: %j', (_what, isWanted, stored, standing) => {
  expect(isIn(stored, standing)).toBe(isWanted);
});

it('holds no name of a site, and of the senses those of this one', () => {
  const senses = [
    { host: 'a.example', form: 'pa', termId: 'prior-authorization' },
    { host: 'b.example', form: 'pa', termId: 'physician-assistant' },
  ];
  const stored = { senses, ...ehr, sitesOff: ['b.example'], sitesOn: ['c.example'] };
  const told = pageSettingsFor(settingsFrom(stored), top(`${A}/`));
  expect(told?.senses).toEqual({ pa: 'prior-authorization' });
  expect(JSON.stringify(told)).not.toMatch(/\.example\b/);
});
