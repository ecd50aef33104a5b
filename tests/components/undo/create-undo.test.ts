import { beforeEach, expect, it, vi } from 'vitest';

import { createUndo, type Undo } from '@/components/undo/create-undo';

let undo: Undo;

beforeEach(() => {
  undo = createUndo();
});

const back = (isBack = true) => vi.fn(async () => isBack);

it('says what was done, and offers no way back where there is none', () => {
  undo.say('Note saved.');
  expect(undo.done.value).toEqual({ text: 'Note saved.' });
  expect(undo.undoLast()).toBe(false);
});

it('takes back what it says, once, however often the button is pressed', () => {
  const step = back();
  undo.say('Note deleted.', step);
  undo.done.value?.undo?.();
  undo.done.value?.undo?.();
  expect(step).toHaveBeenCalledOnce();
});

it('takes steps back the last one first, also when nothing offers them any more', () => {
  const [first, second] = [back(), back()];
  undo.say('One deleted.', first);
  undo.say('Two deleted.', second);
  undo.say('Note saved.');
  undo.dismiss();
  expect(undo.done.value).toBeUndefined();
  expect(undo.undoLast()).toBe(true);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  expect(undo.undoLast()).toBe(true);
  expect(first).toHaveBeenCalledOnce();
  expect(undo.undoLast()).toBe(false);
});

it('does not take an earlier step back when the button of a later one is pressed twice', () => {
  const [first, second] = [back(), back()];
  undo.say('One deleted.', first);
  undo.say('Two deleted.', second);
  const { value: said } = undo.done;
  said?.undo?.();
  said?.undo?.();
  expect(first).not.toHaveBeenCalled();
});

it('keeps a step that could not be taken back, so that it can be tried again', async () => {
  const step = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
  undo.say('Note deleted.', step);
  undo.undoLast();
  await vi.waitFor(() => expect(undo.undoLast()).toBe(true));
  await step.mock.results[1]?.value;
  expect(undo.undoLast()).toBe(false);
});

it('can go forward again where a step back says how', async () => {
  const hide = async (): Promise<boolean> => {
    undo.say('Hidden.', show);
    return true;
  };
  const show = async (): Promise<boolean> => {
    undo.say('Shown.', hide);
    return true;
  };
  await hide();
  undo.undoLast();
  await vi.waitFor(() => expect(undo.done.value?.text).toBe('Shown.'));
  undo.undoLast();
  await vi.waitFor(() => expect(undo.done.value?.text).toBe('Hidden.'));
});
