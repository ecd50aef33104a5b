import english from 'virtual:messages';
import { cleanup, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { speak } from '@/tests/texts/english';
import { pseudo } from '@/tests/texts/pseudo';

// Before anything is drawn, since what was said once is remembered.
speak(pseudo(english));
const files = import.meta.glob<Record<string, JSX.Element>>('/components/**/*.fixture.tsx', {
  eager: false,
  import: 'default',
});
const fixtures = await Promise.all(
  Object.entries(files).map(async ([file, load]) => [file, await load()] as const),
);

afterEach(cleanup);

it('a text is longer, has accents, and leaves {names} alone', () => {
  expect(pseudo({ popup_opens: '{key} opens this', language: 'en' })).toEqual({
    popup_opens: '{key} öpéñs thîs ēxēxēx',
    language: 'en',
  });
});

describe.each(fixtures)('%s', (_file, states) => {
  it.each(Object.entries(states))('%s is drawn in another language', (_state, element) => {
    const warned = vi.spyOn(console, 'warn');
    const { container } = render(element);
    expect(container.textContent).not.toBe('');
    expect(container.textContent).not.toMatch(/\{\w+\}/); // a name that nobody filled in
    expect(warned).not.toHaveBeenCalled(); // nor a text that is not there
    warned.mockRestore();
  });
});
