import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { walkList } from '@/components/this-page/walk-list';

afterEach(cleanup);

it.each([
  [['ArrowDown'], 'Referral'],
  [['j', 'j'], 'Units', 'past a button that cannot be pressed'],
  [['j', 'j', 'j'], 'Units', 'stays at the end'],
  [['ArrowDown', 'ArrowUp'], 'Eligibility'],
  [['k'], 'Eligibility', 'stays at the beginning'],
  [['x'], 'Eligibility', 'any other key'],
])('%j: %s', (keys, name, _reason = '') => {
  render(
    <ul onKeyDown={walkList}>
      <li>
        <button type="button">Eligibility</button>
      </li>
      <li>
        <button type="button">Referral</button>
      </li>
      <li>
        <button type="button" disabled>
          Denial
        </button>
      </li>
      <li>
        <button type="button">Units</button>
      </li>
    </ul>,
  );
  screen.getByRole('button', { name: 'Eligibility' }).focus();
  for (const key of keys) fireEvent.keyDown(document.activeElement as Element, { key }); // a button has it
  expect(document.activeElement?.textContent).toBe(name);
});
