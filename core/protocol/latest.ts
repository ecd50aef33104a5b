/**
 * Asks for something that changes, as often as it may have. Answers may come in another order
 * than they were asked for: only the answer to the last question is used.
 *
 * @param use - told each answer that counts; without an answer everything stays as it is
 * @returns what asks; it settles when the answer has come, whether it counts or not
 */
export function createLatest<T>(
  ask: () => Promise<T>,
  use: (answer: T) => void,
): () => Promise<void> {
  let asked = 0;
  return () => {
    const turn = ++asked;
    return ask().then(
      (answer) => {
        if (turn === asked) use(answer);
      },
      () => undefined,
    );
  };
}
