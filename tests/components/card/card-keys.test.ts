import { expect, it } from 'vitest';

import { actionOf, senseOf } from '@/components/card/card-keys';

const key = (name: string, more = {}) => ({
  ...{ key: name, altKey: false, ctrlKey: false, metaKey: false },
  ...more,
});

it.each([
  [key('n'), 'heading', 'note'],
  [key('N'), 'control', 'note'],
  [key('m'), 'control', 'more'],
  [key('p'), 'control', 'pin'],
  [key('.'), 'heading', 'next'],
  [key(','), 'heading', 'previous'],
  [key('Enter'), 'heading', 'more'],
  [key('Enter'), 'control', undefined], // it presses the button
  [key('n'), 'field', undefined], // it is typed
  [key('n', { ctrlKey: true }), 'control', undefined],
  [key('ArrowLeft', { altKey: true }), 'control', 'back'],
  [key('ArrowLeft'), 'control', undefined],
] as const)('%j on a %s: %s', (pressed, on, action) => {
  expect(actionOf(pressed, on)).toBe(action);
});

it.each([
  [key('1'), 'heading', 1],
  [key('9'), 'control', 9],
  [key('0'), 'control', undefined],
  [key('1'), 'field', undefined], // it is typed
  [key('1', { altKey: true }), 'heading', undefined], // the browser's
  [key('n'), 'heading', undefined],
] as const)('%j on a %s chooses sense %s', (pressed, on, sense) => {
  expect(senseOf(pressed, on)).toBe(sense);
});
