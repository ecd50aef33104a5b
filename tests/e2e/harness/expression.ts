/**
 * A call as text, to be run elsewhere: `(function)(first, …arguments)`.
 *
 * @param args - JSON
 * @param first - an expression put before the arguments
 */
export function expressionOf<A extends unknown[]>(
  act: (...all: never[]) => unknown,
  args: A,
  first?: string,
): string {
  const rest = args.map((value) => JSON.stringify(value) ?? 'undefined');
  return `(${act})(${[...(first === undefined ? [] : [first]), ...rest].join(', ')})`;
}
