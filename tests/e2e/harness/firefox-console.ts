import type { Page } from 'puppeteer-core';

/** A message of the browser's console. */
export interface Said {
  readonly text: string;
  /** In milliseconds since 1970. */
  readonly time: number;
}

/**
 * What Firefox says when something is answered whose page has gone
 * (browser-bugs.md: answers-after-unload).
 */
const ANSWERED_TOO_LATE = /after context unloaded|while context is inactive/u;
/**
 * What it says of a script that it stops because its page is left. It says the same of one that
 * takes too long, and names the page of neither: only when it was said tells them apart
 * (browser-bugs.md: script-stopped-on-leaving).
 */
const STOPPED = /Script terminated by timeout|NS_ERROR_NOT_INITIALIZED/u;
/** How long before or after a page is left a script of it is stopped, in milliseconds. */
const AROUND = 2000;

/** The consoles of pages, and what is in the browser's own, which `read` gives. */
export function createConsoles(read: () => Promise<readonly Said[]>) {
  const consoles = new WeakMap<Page, string[]>();
  const left: number[] = [];
  const isOfLeftPage = ({ text, time }: Said) =>
    ANSWERED_TOO_LATE.test(text) ||
    (STOPPED.test(text) && left.some((then) => Math.abs(then - time) < AROUND));

  return {
    /** To be called when a page is new. */
    listen(page: Page): void {
      const said: string[] = [];
      consoles.set(page, said);
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      const leave = () => void left.push(Date.now());
      page.on('close', leave);
      page.on('framenavigated', leave);
    },

    /** With what our scripts have said in any page. */
    async messages(page: Page): Promise<readonly string[]> {
      const ours = (await read()).filter((message) => !isOfLeftPage(message));
      return [...(consoles.get(page) ?? []), ...ours.map(({ text }) => text)];
    },
  };
}
