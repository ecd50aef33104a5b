import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';

import { SearchBox } from '@/components/search/SearchBox';

afterEach(cleanup);

it.each([
  [{ key: 'ArrowDown' }, 'next'],
  [{ key: 'ArrowUp' }, 'previous'],
  [{ key: 'Home' }, 'first'],
  [{ key: 'End' }, 'last'],
])('%j moves to the %s result, and not the caret', (key, move) => {
  const { onMove } = drawn('results-0');
  const isLeftToBrowser = fireEvent.keyDown(screen.getByRole('combobox'), key);
  expect(onMove).toHaveBeenCalledExactlyOnceWith(move);
  expect(isLeftToBrowser).toBe(false);
});

it.each([
  [{ key: 'Enter' }, false, 'here'],
  [{ key: 'Enter', ctrlKey: true }, true, 'in the sidebar'],
  [{ key: 'Enter', metaKey: true }, true, 'in the sidebar, on a Mac'],
])('%j chooses (%#: %j, %s)', (key, aside, _reason) => {
  const { onChoose } = drawn('results-0');
  fireEvent.keyDown(screen.getByRole('combobox'), key);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(aside);
});

it('leaves every key to the browser while there are no results', () => {
  const { onMove, onChoose } = drawn(undefined);
  expect(fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Home' })).toBe(true);
  expect(fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })).toBe(true);
  expect([onMove.mock.calls, onChoose.mock.calls]).toEqual([[], []]);
});

it('leaves Enter to an input method that is composing', () => {
  const { onChoose } = drawn('results-0');
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter', isComposing: true });
  expect(onChoose).not.toHaveBeenCalled();
});

it('clears, and keeps the focus in the field', () => {
  const { onType } = drawn(undefined, 'cob');
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(onType).toHaveBeenCalledExactlyOnceWith('');
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
});

it('tells which result is current', () => {
  drawn('results-0');
  const field = screen.getByRole('combobox', { name: 'Look up', expanded: true });
  expect(field.getAttribute('aria-activedescendant')).toBe('results-0');
});

function drawn(activeId: string | undefined, typed = 'cob') {
  const calls = { onType: vi.fn(), onMove: vi.fn(), onChoose: vi.fn() };
  render(
    <SearchBox
      label="Look up"
      typed={typed}
      results={{ id: 'results', activeId }}
      field={createRef()}
      {...calls}
    />,
  );
  return calls;
}
