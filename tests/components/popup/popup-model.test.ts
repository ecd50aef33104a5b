import { signal } from '@preact/signals';
import { expect, it } from 'vitest';

import { createPopupModel } from '@/components/popup/popup-model';
import type { Ask } from '@/core/protocol/protocol';
import { settingsFrom } from '@/core/settings/settings';

it('leaves the entry, then the words, then nothing is left', async () => {
  const model = popup();
  await model.type('cob');
  await model.reader.open('cob');

  expect(model.leave()).toBe(true);
  expect(model.reader.entry.value).toBeUndefined();
  expect(model.lookUp.words.value).toBe('cob');

  expect(model.leave()).toBe(true);
  expect(model.lookUp.words.value).toBe('');
  expect(model.leave()).toBe(false);
});

it('puts results in the place of an entry as soon as something is typed', async () => {
  const model = popup();
  await model.type('cob');
  await model.reader.open('cob');
  await model.type('cobr');
  expect(model.reader.entry.value).toBeUndefined();
  expect(model.lookUp.results.value.is).toBe('found');
});

function popup() {
  const entry = { id: 'cob', name: 'Coordination of benefits', also: ['COB', 'cobra'], short: '' };
  const answers: Partial<Record<string, unknown>> = {
    'entries.get': entry,
    'entries.find': { entries: [entry], how: { is: 'typed' } },
  };
  return createPopupModel({
    ask: (async (name: string) => answers[name]) as Ask, // two questions, two answers
    settings: signal(settingsFrom({})),
    changeSettings: async () => {},
    hasAccess: async () => true,
    readFrames: async () => [],
    giveOrder: async () => {},
    wait: async () => {},
  });
}
