import browser from 'webextension-polyfill';

import { problem } from '@/core/protocol/problem-of';

/**
 * Read a JSON file of the extension itself. Only our own parts may: no page of the web is let to it.
 *
 * @param isSound - whether it holds what it should
 * @throws {Error} `PackageError` where it is missing or damaged
 */
export async function readPackaged<T>(
  file: string,
  isSound: (value: unknown) => value is T,
): Promise<T> {
  const value = await parsed(file).catch((error: unknown) => {
    console.error(`${file} cannot be read`, error);
    throw problem('PackageError');
  });
  if (isSound(value)) return value;
  console.error(`${file} does not hold what it should`);
  throw problem('PackageError');
}

async function parsed(file: string): Promise<unknown> {
  // The files of a package have names of their own, which the browser's types do not know.
  const response = await fetch((browser.runtime.getURL as (path: string) => string)(file));
  if (!response.ok) throw new Error(`Status ${response.status}`);
  return response.json();
}
