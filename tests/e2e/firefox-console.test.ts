import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createConsoles } from './harness/firefox-console';

beforeEach(() => void vi.useFakeTimers({ now: 60_000 }));
afterEach(() => void vi.useRealTimers());

/** A page that has been left now. */
const leftPage = { on: (name: string, act: () => void) => name === 'close' && act() } as never;

it.each([
  ['Script terminated by timeout at: …', 61_000, false, 'stopped, its page being left'],
  ['Script terminated by timeout at: …', 70_000, true, 'stopped when no page was left'],
  ['Promise resolved after context unloaded', 70_000, false, 'answered too late'],
  ['TypeError: it is undefined', 60_000, true, 'a fault, whenever it was said'],
])('of "%s" at %d it keeps: %s (%s)', async (text, time, isKept) => {
  const consoles = createConsoles(async () => [{ text, time }]);
  consoles.listen(leftPage);
  expect(await consoles.messages({} as Page)).toEqual(isKept ? [text] : []);
});
