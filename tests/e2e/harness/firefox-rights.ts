// What WebDriver BiDi alone does not give, through Firefox's own window, which a script may enter
// when the browser was started for it (browser-bugs.md: bidi-system-access). This leans on
// puppeteer's internals (`connection`, `_id`): its version is pinned.
import type { Browser } from 'puppeteer-core';
import { OUR_HOST } from './card-frame';
import type { Where } from './driver';
import { expressionOf } from './expression';

interface Remote {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: Remote | null };
}
interface Answer {
  readonly type?: string;
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: Remote & { readonly value?: unknown };
  readonly contexts?: readonly { readonly context: string; readonly url: string }[];
}
type Send = (method: string, params: object) => Promise<{ result: Answer }>;

export function createRights(browser: Browser) {
  const { connection } = browser as unknown as { connection: { send: Send } }; // see above
  const send = async (method: string, params: object) =>
    (await connection.send(method, params)).result;

  /** Run an expression in a context; the result is JSON. */
  async function evaluate(context: string, expression: string): Promise<unknown> {
    const answer = await send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    return parsed(answer);
  }

  return {
    send,
    evaluate,

    /** Run a function in the browser's own window, with all its rights. */
    async inBrowser<A extends unknown[], T>(
      act: (...args: A) => T,
      ...args: A
    ): Promise<Awaited<T>> {
      const { contexts = [] } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
      if (!window) throw new Error('Firefox shows no window');
      return (await evaluate(window.context, expressionOf(act, args))) as Awaited<T>; // what `act` gives
    },

    /** Run `(root, …args)` in the page's world, on the closed root that only BiDi hands out. */
    async onClosedRoot(where: Where, call: string): Promise<unknown> {
      const target = { context: contextOf(where) };
      const { result } = await send('script.evaluate', {
        expression: OUR_HOST,
        target,
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const root = result?.value?.shadowRoot?.sharedId;
      if (!root) return undefined;
      const answer = await send('script.callFunction', {
        functionDeclaration: `async (root) => JSON.stringify((await ${call}) ?? null)`,
        arguments: [{ sharedId: root }],
        target,
        awaitPromise: true,
      });
      return parsed(answer) ?? undefined;
    },
  };
}

export type Rights = ReturnType<typeof createRights>;

export function contextOf(where: Where): string {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  return (frame as unknown as { _id: string })._id; // see above
}

function parsed({ type, exceptionDetails, result }: Answer): unknown {
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return JSON.parse(String(result?.value));
}
