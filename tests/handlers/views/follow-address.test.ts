import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';

import type { SidebarRoute } from '@/core/route/sidebar-route';
import { followAddress } from '@/handlers/views/follow-address';

async function following(hash: string) {
  const window = Object.assign(new EventTarget(), {
    location: { hash } as Location,
    history: { replaceState: vi.fn() } as unknown as History,
  });
  const here = signal<SidebarRoute>({ tab: 'page' });
  const go = vi.fn(async () => {});
  let lead: (hash: string) => void = () => {};
  const onLead = (react: typeof lead) => {
    lead = react;
  };
  await followAddress({ window, onLead }, { go, place: () => here.value });
  const written = () => vi.mocked(window.history.replaceState).mock.lastCall?.[2];
  return { window, here, go, written, lead: (to: string) => lead(to) };
}

it('goes where the address says at first, and whenever it says something else', async () => {
  const { window, go } = await following('#/notes');
  expect(go).toHaveBeenCalledExactlyOnceWith('#/notes');
  window.location.hash = '#/careers';
  window.dispatchEvent(new Event('hashchange'));
  expect(go).toHaveBeenLastCalledWith('#/careers');
});

it('goes where another part leads it', async () => {
  const { go, lead } = await following('');
  lead('#/glossary/denial');
  expect(go).toHaveBeenLastCalledWith('#/glossary/denial');
});

it('writes into the address where the sidebar is', async () => {
  const { here, written } = await following('#/page');
  expect(written()).toBe('#/page');
  here.value = { tab: 'glossary', termId: 'denial' };
  expect(written()).toBe('#/glossary/denial');
});
