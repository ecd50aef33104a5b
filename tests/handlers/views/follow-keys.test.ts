import { expect, it, vi } from 'vitest';

import { followKeys } from '@/handlers/views/follow-keys';

it('reads the keys at once, and again when the learner comes back to the window', async () => {
  const window = new EventTarget();
  const read = vi.fn().mockResolvedValueOnce('Alt+J').mockResolvedValueOnce('Alt+K');
  const keys = followKeys({ read, window }, '');
  expect(keys.value).toBe('');
  await vi.waitFor(() => expect(keys.value).toBe('Alt+J'));
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(keys.value).toBe('Alt+K'));
});
