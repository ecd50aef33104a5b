import path from 'node:path';

/** Modules that a builder makes up: whose code they hold. Ours are named in tools/virtual.d.ts. */
const MADE_UP: readonly (readonly [RegExp, string | undefined])[] = [
  [/^vite\//, 'vite'],
  [/^rolldown\//, 'rolldown'],
  [/^virtual:wxt/, 'wxt'],
  [/^virtual:match-index$/, undefined],
];

const OF_A_PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Folder of the package that a module of a bundle belongs to; undefined for one of ours.
 *
 * @param id - as the bundler names it: a path, or a name after a zero byte
 * @param root - folder of the project
 * @throws {RangeError} where nobody has said whose it is, so that no license is left out unseen
 */
export function packageOf(id: string, root: string): string | undefined {
  const name = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const [folder] = OF_A_PACKAGE.exec(name) ?? [];
  if (folder !== undefined) return folder;
  if (path.isAbsolute(name) && !path.relative(root, name).startsWith('..')) return undefined;
  const maker = MADE_UP.find(([pattern]) => pattern.test(name));
  if (!maker) throw new RangeError(`Whose code is the module ${JSON.stringify(id)}?`);
  return maker[1] && path.join(root, 'node_modules', maker[1]);
}
