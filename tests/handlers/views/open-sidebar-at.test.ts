import { expect, it, vi } from 'vitest';

import { openSidebarAt } from '@/handlers/views/open-sidebar-at';

const never = () => new Promise<void>(() => {});

it('asks for both in the gesture itself, and waits for neither with the other', () => {
  const lead = vi.fn(never);
  const open = vi.fn(never);
  void openSidebarAt({ lead, open }, '#/careers');
  expect(lead).toHaveBeenCalledExactlyOnceWith('#/careers');
  expect(open).toHaveBeenCalledOnce();
});

it.each([
  ['done', true, true],
  ['done, and it could not be led anywhere', false, true],
  ['refused', true, false],
])('is over when it is %s', async (_what, isLed, isOpen) => {
  const when = (isDone: boolean) => async () => {
    if (!isDone) throw new Error('refused');
  };
  await expect(
    openSidebarAt({ lead: when(isLed), open: when(isOpen) }, '#/page'),
  ).resolves.toBeUndefined();
});

it('is not over before both are', async () => {
  const led = Promise.withResolvers<void>();
  const done = vi.fn();
  const opening = openSidebarAt({ lead: () => led.promise, open: async () => {} }, '#/page');
  void opening.then(done);
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).not.toHaveBeenCalled();
  led.resolve();
  await opening;
});
