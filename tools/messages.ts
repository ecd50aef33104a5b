import path from 'node:path';

import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const NAME = 'virtual:messages';
const RESOLVED = `\0${NAME}`;
const ENGLISH = path.join(import.meta.dirname, '../locales/en.yml');

/** The English texts as the browser keeps them, for what runs outside of one. */
export function messages(): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(ENGLISH);
      return `export default ${JSON.stringify(await readMessages())}`;
    },
  };
}

async function readMessages(): Promise<Readonly<Record<string, string>>> {
  const kept = generateChromeMessages(await parseMessagesFile(ENGLISH));
  return Object.fromEntries(Object.entries(kept).map(([name, { message }]) => [name, message]));
}
