import type { Page } from 'puppeteer-core';

/**
 * Everything that a page's console is given from now on, in a list that grows.
 *
 * Puppeteer tells only what the page itself said: this listens to every world in it.
 */
export async function listenToConsole(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ args }) =>
    said.push(args.map(({ value, description }) => String(value ?? description)).join(' ')),
  );
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    said.push(exception?.description ?? text),
  );
  session.on('Log.entryAdded', ({ entry }) => said.push(entry.text));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return said;
}
