import { expect, it } from 'vitest';

import { settingsFrom } from '@/core/settings/settings';
import { badgeText, toolbarState } from '@/core/toolbar/toolbar-state';

it.each([
  [{}, 'https://a.test/x', 'on'],
  [{ sitesOff: ['a.test'] }, 'https://a.test:8080/x', 'off-here'],
  [{ sitesOff: ['a.test'] }, 'https://b.a.test/', 'on'],
  [{ sitesOff: ['a.test'] }, undefined, 'on'],
  [{ on: false, sitesOff: ['a.test'] }, 'https://a.test/', 'off-everywhere'],
] as const)('with %j, %s is %s', (stored, url, state) => {
  expect(toolbarState(settingsFrom(stored), url)).toBe(state);
});

it.each([
  [0, ''],
  [14, '14'],
  [999, '999'],
  [1_000, '999+'],
])('%i terms are %j on the badge', (terms, text) => {
  expect(badgeText(terms)).toBe(text);
});
