import { describe, expect, it } from 'vitest';

import { isInCorridor } from '@/platform/page/corridor';
import { placeFor, type Side, sideFor, type WordBox } from '@/platform/page/place-card';

const wide = { width: 1200, height: 800 };
/** One line of a word. */
const word = (left: number, top: number): WordBox => {
  const line = { left, top, right: left + 100, bottom: top + 20 };
  return { ...line, first: line, last: line };
};
const size = (height: number) => ({ width: 360, height });

describe('sideFor', () => {
  type Preference = 'above' | undefined;
  it.each<[WordBox, typeof wide, Preference, Side, string]>([
    [word(300, 100), wide, undefined, 'below', 'where there is room'],
    [word(300, 700), wide, undefined, 'above', 'where there is none below'],
    [word(300, 300), { width: 1200, height: 520 }, 'above', 'above', 'where more of it is'],
    [word(300, 40), { width: 1200, height: 150 }, undefined, 'bottom', 'in a low window, away'],
    [word(10, 500), { width: 320, height: 640 }, undefined, 'top', 'in a narrow window, away'],
    [word(10, 40), { width: 320, height: 640 }, undefined, 'bottom', 'from the word'],
    [word(300, 400), wide, 'above', 'above', 'as preferred'],
    [word(300, 20), wide, 'above', 'below', 'unless there is no room'],
  ])('%o in %o, preferring %s: %s (%s)', (box, window, prefers, side) => {
    expect(sideFor(box, size(200), window, prefers)).toBe(side);
  });
});

describe('placeFor', () => {
  it.each([
    ['below', false, { left: 300, top: 128, height: 80 }],
    ['above', false, { left: 300, top: 12, height: 80 }],
    ['below', true, { left: 40, top: 128, height: 80 }],
  ] as const)('%s, right to left %s: %j', (side, isRtl, place) => {
    expect(placeFor(side, word(300, 100), size(80), wide, isRtl)).toMatchObject(place);
  });

  it('keeps the card in the window', () => {
    expect(placeFor('below', word(1_150, 100), size(80), wide, false)).toMatchObject({ left: 832 });
  });

  it('leaves the word free: the card is no higher than the room beside it', () => {
    expect(placeFor('below', word(300, 500), size(400), wide, false).height).toBe(264);
  });

  it('starts at the last line where it stands below, at the first where above', () => {
    const first = { left: 900, right: 960, top: 200, bottom: 220 };
    const last = { left: 100, right: 180, top: 220, bottom: 240 };
    const both = { left: 100, right: 960, top: 200, bottom: 240, first, last };
    expect(placeFor('below', both, size(80), wide, false)).toMatchObject({ left: 100, top: 248 });
    expect(placeFor('above', both, size(80), wide, false)).toMatchObject({ left: 832, top: 112 });
  });
});

describe('isInCorridor', () => {
  const card = new DOMRect(300, 140, 360, 300);
  it.each([
    [350, 110, true, 'on the word'],
    [400, 300, true, 'on the card'],
    [340, 130, true, 'on the straight way down'],
    [380, 130, true, 'slanting towards the wider card'],
    [640, 122, false, 'beside the way'],
    [350, 90, false, 'above the word'],
  ])('%i, %i: %s (%s)', (x, y, isIn) => {
    expect(isInCorridor({ x, y }, word(300, 100), card)).toBe(isIn);
  });
});

it.each([
  [370, 'top'],
  [385, 'bottom'],
] as const)('does not cover a word in the middle of a narrow window (%i, %s)', (top, side) => {
  const line = { left: 40, right: 160, top, bottom: top + 20 };
  const at = placeFor(
    side,
    { ...line, first: line, last: line },
    { width: 344, height: 500 },
    { width: 360, height: 780 },
    false,
  );
  expect(side === 'top' ? at.top + at.height <= top : at.top >= top + 20).toBe(true);
});
