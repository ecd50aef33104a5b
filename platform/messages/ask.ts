import browser from 'webextension-polyfill';

import { problem } from '@/core/protocol/problem-of';
import type { Answer, Ask, Replies } from '@/core/protocol/protocol';

const ATTEMPTS = 3;
const SILENCE_MS = 5_000;

/**
 * Ask the background, and again when it was gone or silent: it may be stopped at any
 * line. Requests that change something carry an id, so that a repeat has no second effect.
 *
 * @throws {Error} with the background's own words when it could not do it; `UpdatedError`
 *   when this page still runs the code of an older version; `SilenceError` when nobody
 *   answered in three attempts of five seconds.
 */
export const ask: Ask = async (name, request) => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (!isCurrent()) throw problem('UpdatedError');
    const answer = await answerTo({ name, request });
    if (answer?.ok === false) throw new Error(answer.problem);
    if (answer) return answer.value as Replies[typeof name]; // our own code answers: typed, not checked
  }
  throw problem('SilenceError');
};

/** False in a page that was open when the extension was updated or removed. */
export function isCurrent(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Undefined when nobody was there, or the background ended before it answered. */
async function answerTo(message: unknown): Promise<Answer | undefined> {
  const waited = new AbortController();
  const silence = new Promise<undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), SILENCE_MS);
    waited.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  // Whatever the words ("Could not establish connection", "message channel closed" …), it is the same.
  const reply = browser.runtime.sendMessage(message).catch(() => undefined) as Promise<
    Answer | undefined // our own background answers: typed, not checked
  >;
  return Promise.race([reply, silence]).finally(() => waited.abort());
}
