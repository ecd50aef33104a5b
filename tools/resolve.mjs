// Lets Node run our TypeScript as it stands: imports without endings, "@/" for the project,
// JSON without an attribute. Use: node --import ./tools/resolve.mjs FILE.ts
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = '' } = context;
    const isOwn = /^(?:\.{1,2}|@)\//.test(specifier) && !parentURL.includes('/node_modules/');
    if (!isOwn) return next(specifier, context);
    const url = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), root)
      : new URL(specifier, parentURL);
    const ending = ['', '.ts', '.tsx'].find((end) => existsSync(fileURLToPath(`${url}${end}`)));
    const isJson = url.pathname.endsWith('.json');
    const attributes = isJson ? { importAttributes: { type: 'json' } } : {};
    return next(`${url}${ending ?? ''}`, { ...context, ...attributes });
  },
});
