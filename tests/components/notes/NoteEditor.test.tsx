import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';

import type { OpenEditor } from '@/components/notes/editor-model';
import { NoteEditor } from '@/components/notes/NoteEditor';

const state: OpenEditor = {
  is: 'open',
  ...{ id: '1', key: 'timely filing', tries: 0, isStale: false },
  body: '180 days',
  colour: 'amber',
  isSaving: false,
  isBrought: false,
};

afterEach(cleanup);

function draw(
  change: Partial<OpenEditor> = {},
  props: Partial<ComponentProps<typeof NoteEditor>> = {},
) {
  const on = {
    onType: vi.fn(),
    onColour: vi.fn(),
    onSave: vi.fn(),
    onKeep: vi.fn(),
    onCopy: vi.fn(),
  };
  render(<NoteEditor state={{ ...state, ...change }} {...on} {...props} />);
  return { ...on, field: screen.getByLabelText<HTMLTextAreaElement>('Note') };
}

it('has the focus, and hands over what is typed', () => {
  const { field, onType } = draw();
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: 'ask Dana' } });
  expect(onType).toHaveBeenCalledExactlyOnceWith('ask Dana');
});

it('saves with Ctrl and Enter, and keeps the draft with Escape', () => {
  const { field, onSave, onKeep } = draw();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  expect(onSave).toHaveBeenCalledOnce();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(onKeep).toHaveBeenCalledOnce();
});

it.each([{ body: ' ' }, { isSaving: true }])('cannot be saved with %j', (change) => {
  draw(change);
  expect(screen.getByRole('button', { name: 'Save note' })).toHaveProperty('disabled', true);
});

it('lets one of five named colors be chosen', () => {
  const { onColour } = draw();
  expect(screen.getAllByRole('radio')).toHaveLength(5);
  fireEvent.click(screen.getByRole('radio', { name: 'fern' }));
  expect(onColour).toHaveBeenCalledExactlyOnceWith('fern');
});

it('says what went wrong, with the text kept and two ways on', () => {
  const { field, onSave, onCopy } = draw({ problem: 'There is no room.' });
  expect(screen.getByRole('alert').textContent).toContain('There is no room.');
  expect(field.value).toBe('180 days');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onSave).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Copy text' }));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith(field);
});

it.each([true, false])('says of a private window that the note stays: %s', (isPrivate) => {
  draw({}, { isPrivate });
  expect(screen.queryByText(/^Private window/) !== null).toBe(isPrivate);
});

it('has the focus again once identifiers are blanked: their button goes', () => {
  const quote = { text: 'timely filing', before: '\nMRN 00123456, ', after: '\n', at: 0 };
  const onBlank = vi.fn();
  const keeping = { seen: { quote }, hasContext: true, isBlanked: false };
  const { field } = draw({}, { keeping, onBlank });
  const button = screen.getByRole('button', { name: 'Blank them' });
  button.focus();
  fireEvent.click(button);
  expect(onBlank).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(field);
});
