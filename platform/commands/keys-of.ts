import browser from 'webextension-polyfill';

/** Our commands, with the keys that the browser has given them, as it writes them; empty for none. */
export async function allKeys(): Promise<
  readonly { readonly name: string; readonly keys: string }[]
> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({
    name,
    keys: shortcut.replace('Period', '.').replace('Comma', ','), // as the key says
  }));
}

export async function keysOf(command: string): Promise<string> {
  return (await allKeys()).find(({ name }) => name === command)?.keys ?? '';
}
