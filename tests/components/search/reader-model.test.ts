import { expect, it, vi } from 'vitest';

import { createReaderModel } from '@/components/search/reader-model';
import type { Ask } from '@/core/protocol/protocol';

function answering() {
  return vi.fn(async (_name: string, { termId }: { termId: string }) => ({ id: termId }));
}

it('follows see-also and finds the way back, step by step', async () => {
  const reader = createReaderModel(answering() as unknown as Ask); // asked "terms.get" only
  await reader.open('cob');
  await reader.follow('eob');
  expect([reader.entry.value?.id, reader.previous.value?.id]).toEqual(['eob', 'cob']);
  reader.back();
  expect([reader.entry.value?.id, reader.previous.value?.id]).toEqual(['cob', undefined]);
  reader.back();
  expect(reader.entry.value).toBeUndefined();
});

it('keeps what it shows when the next entry cannot be had, and says so', async () => {
  const ask = answering();
  const reader = createReaderModel(ask as unknown as Ask);
  await reader.open('cob');
  ask.mockRejectedValueOnce(new Error('Codelight does not answer'));
  await reader.follow('eob');
  expect(reader.entry.value?.id).toBe('cob');
  expect(reader.problem.value).toBe('Codelight does not answer');
});

it('stays closed when the answer comes after it was closed', async () => {
  const reader = createReaderModel(answering() as unknown as Ask);
  const opening = reader.open('cob');
  reader.close();
  await opening;
  expect(reader.entry.value).toBeUndefined();
});
