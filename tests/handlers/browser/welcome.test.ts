import { expect, it } from 'vitest';

import { welcome } from '@/handlers/browser/welcome';

import { createBrowser } from './fake-browser';

it('opens the first-run page once in the life of a profile', async () => {
  const { ports, did, settings } = createBrowser();
  await welcome(ports, '0.2.0');
  await welcome(ports, '0.3.0');
  expect(did('openTab')).toEqual([['welcome.html']]);
  expect(settings()).toMatchObject({ welcomed: true, seenVersion: '0.2.0' });
});
