import { describe, expect, it } from 'vitest';

import { choicesOn, withChoice } from '@/core/settings/sense-choices';

const choice = (host: string, form: string, termId: string) => ({ host, form, termId });

describe('the meaning of a form', () => {
  it('is remembered for a site', () => {
    const choices = withChoice(
      [choice('a.example', 'pa', 'one')],
      choice('b.example', 'pa', 'two'),
    );
    expect([...choicesOn('a.example', choices)]).toEqual([['pa', 'one']]);
    expect([...choicesOn('b.example', choices)]).toEqual([['pa', 'two']]);
    expect([...choicesOn('c.example', choices)]).toEqual([]);
  });

  it('can be changed, and is kept once', () => {
    const first = [choice('a.example', 'pa', 'one'), choice('a.example', 'ma', 'three')];
    const choices = withChoice(first, choice('a.example', 'pa', 'two'));
    expect(choices).toHaveLength(2);
    expect(choicesOn('a.example', choices).get('pa')).toBe('two');
  });

  it('makes room when there are too many: the oldest goes', () => {
    let choices = [choice('a.example', 'first', 'one')];
    for (let i = 0; i < 500; i++) choices = withChoice(choices, choice('a.example', `f${i}`, 'x'));
    expect(choices).toHaveLength(500);
    expect(choicesOn('a.example', choices).has('first')).toBe(false);
  });
});
