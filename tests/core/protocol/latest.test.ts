import { expect, it, vi } from 'vitest';

import { createLatest } from '@/core/protocol/latest';

/** A question whose answers come when the test says so. */
function questions() {
  const asked: PromiseWithResolvers<string>[] = [];
  const use = vi.fn();
  const ask = createLatest(() => {
    const answer = Promise.withResolvers<string>();
    asked.push(answer);
    return answer.promise;
  }, use);
  return { ask, asked, use };
}

it('uses the answer to the last question, and no answer to an earlier one', async () => {
  const { ask, asked, use } = questions();
  const all = [ask(), ask()];
  asked[1]?.resolve('late');
  asked[0]?.resolve('early');
  await Promise.all(all);
  expect(use).toHaveBeenCalledExactlyOnceWith('late');
});

it('uses each answer that comes before the next question', async () => {
  const { ask, asked, use } = questions();
  for (const answer of ['one', 'two']) {
    const answered = ask();
    asked.at(-1)?.resolve(answer);
    await answered;
  }
  expect(use.mock.calls).toEqual([['one'], ['two']]);
});

it('uses nothing where nobody answers, and settles all the same', async () => {
  const { ask, asked, use } = questions();
  const answered = ask();
  asked[0]?.reject(new Error('gone'));
  await expect(answered).resolves.toBeUndefined();
  expect(use).not.toHaveBeenCalled();
});
