import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';

import { OwnTermEditor } from '@/components/own-terms/OwnTermEditor';
import type { OpenOwnEditor } from '@/components/own-terms/own-editor-model';
import type { OwnProblems } from '@/core/own/problems-in';

const state: OpenOwnEditor = {
  ...{ is: 'open', key: 'new ', id: '1', isStale: false, isSaving: false, isBrought: false },
  ...{ name: { text: 'Pink sheet' }, also: [{ text: 'PS' }], short: '', long: '', tries: 0 },
};

afterEach(cleanup);

function draw(change: Partial<OpenOwnEditor> = {}, problems: OwnProblems = { also: new Map() }) {
  const on = { onType: vi.fn(), onSave: vi.fn(), onKeep: vi.fn() };
  const element = (next: Partial<OpenOwnEditor>, found = problems) => (
    <OwnTermEditor state={{ ...state, ...next }} problems={found} {...on} />
  );
  const { rerender } = render(element(change));
  return { ...on, redraw: (...next: Parameters<typeof element>) => rerender(element(...next)) };
}

it('has the focus in the name, and hands over what is typed', () => {
  const { onType } = draw();
  const name = screen.getByLabelText('Name');
  expect(document.activeElement).toBe(name);
  fireEvent.input(name, { target: { value: 'Green sheet' } });
  expect(onType).toHaveBeenCalledExactlyOnceWith({ name: { text: 'Green sheet' } });
});

it('lets the letter case of each form count', () => {
  const { onType } = draw();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Form 1: only in this letter case' }));
  expect(onType).toHaveBeenCalledExactlyOnceWith({ also: [{ text: 'PS', exact: true }] });
});

it('puts the focus into a form that is added, and keeps it when one is removed', () => {
  const { onType, redraw } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Add another form' }));
  expect(onType).toHaveBeenCalledExactlyOnceWith({ also: [{ text: 'PS' }, { text: '' }] });
  redraw({ also: [{ text: 'PS' }, { text: '' }] });
  expect(document.activeElement).toBe(screen.getByLabelText('Form 2'));
  redraw({ also: [{ text: 'PS' }] });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add another form' }));
});

it('names a problem at its field, and takes the learner there', () => {
  const { redraw } = draw();
  screen.getByLabelText('More').focus();
  redraw({ tries: 1 }, { also: new Map([[0, { is: 'taken', by: 'Superbill' }]]) });
  const form = screen.getByLabelText('Form 1');
  expect(document.activeElement).toBe(form);
  const described = form.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toBe('“Superbill” has this already.');
});

it('saves with Ctrl and Enter, and keeps the draft with Escape', () => {
  const { onSave, onKeep } = draw();
  fireEvent.keyDown(screen.getByLabelText('More'), { key: 'Enter', ctrlKey: true });
  expect(onSave).toHaveBeenCalledOnce();
  fireEvent.keyDown(screen.getByLabelText('More'), { key: 'Escape' });
  expect(onKeep).toHaveBeenCalledOnce();
});
