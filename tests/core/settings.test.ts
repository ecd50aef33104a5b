import { describe, expect, it } from 'vitest';

import { settingsFrom } from '@/core/settings/settings';

const defaults = settingsFrom({});

describe('settingsFrom', () => {
  it.each([undefined, null, 'text', [], 7])('takes the defaults where %j was stored', (stored) => {
    expect(settingsFrom(stored)).toEqual(defaults);
  });

  it('keeps what it can read beside what it cannot', () => {
    const stored = { sitesOff: ['example.com'], restMs: 'soon', theme: 'sepia', later: true };
    expect(settingsFrom(stored)).toEqual({ ...defaults, sitesOff: ['example.com'] });
  });

  it('marks the first occurrence in each section, and opens by rest and click', () => {
    expect(defaults).toMatchObject({ on: true, occurrences: 'first', restMs: 500, click: true });
  });
});
