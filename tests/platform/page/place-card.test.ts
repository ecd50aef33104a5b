import { describe, expect, it } from 'vitest';

import { isInCorridor } from '@/platform/page/corridor';
import { placeFor, type Side, sideFor } from '@/platform/page/place-card';

const wide = { width: 1200, height: 800 };
const word = (left: number, top: number) => new DOMRect(left, top, 100, 20);

describe('sideFor', () => {
  type Preference = 'above' | undefined;
  it.each<[DOMRect, typeof wide, Preference, Side, string]>([
    [word(300, 100), wide, undefined, 'below', 'where there is room'],
    [word(300, 700), wide, undefined, 'above', 'where there is none below'],
    [word(300, 40), { width: 1200, height: 150 }, undefined, 'below', 'where there is more of it'],
    [word(10, 500), { width: 320, height: 640 }, undefined, 'top', 'in a narrow window, away'],
    [word(10, 40), { width: 320, height: 640 }, undefined, 'bottom', 'from the word'],
    [word(300, 400), wide, 'above', 'above', 'as preferred'],
    [word(300, 20), wide, 'above', 'below', 'unless there is no room'],
  ])('%o in %o, preferring %s: %s (%s)', (box, window, prefers, side) => {
    expect(sideFor(box, 200, window, prefers)).toBe(side);
  });
});

describe('placeFor', () => {
  it.each([
    ['below', false, { left: '300px', top: '128px' }],
    ['above', false, { left: '300px', bottom: '708px' }],
    ['below', true, { left: '40px', top: '128px' }],
  ] as const)('%s, right to left %s: %j', (side, isRtl, place) => {
    expect(placeFor(side, word(300, 100), 360, wide, isRtl)).toMatchObject(place);
  });

  it('keeps the card in the window', () => {
    expect(placeFor('below', word(1_150, 100), 360, wide, false)).toMatchObject({ left: '832px' });
  });

  it('leaves the word free: the card is no higher than the room beside it', () => {
    expect(placeFor('below', word(300, 500), 360, wide, false)['max-height']).toBe('264px');
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
