import browser from 'webextension-polyfill';

/** The keys that the browser has given one of our commands, as it writes them; empty for none. */
export async function keysOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  const { shortcut = '' } = commands.find(({ name }) => name === command) ?? {};
  return shortcut.replace('Period', '.').replace('Comma', ','); // as the key says
}
