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

  it('keeps what forms mean on each site', () => {
    const senses = [{ host: 'payer.example', form: 'pa', termId: 'prior-authorization' }];
    expect(settingsFrom({ senses }).senses).toEqual(senses);
    expect(settingsFrom({ senses: [{ host: 'payer.example' }] }).senses).toEqual([]);
  });

  it('marks the first occurrence in each section, and opens by rest and click', () => {
    expect(defaults).toMatchObject({ on: true, occurrences: 'first', restMs: 500, click: true });
  });
});
