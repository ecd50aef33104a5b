import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { Refusal } from '../setup/refusal.mjs';

const OF_A_PAGE = /\.html?$/i;
/** What browsers show as a page of text. */
const SHOWN = /\.(?:x?html?|xml|svg|txt)$/i;

/** @param {string} word */
export function isAddress(word) {
  return /^https?:/i.test(word);
}

/** @param {string} word */
export function isPage(word) {
  return isAddress(word) || SHOWN.test(word);
}

/**
 * The page that somebody names: an address as it is, a file by its whole path.
 *
 * @param {string} given
 * @param {string} here - folder that paths are relative to
 * @throws {Refusal}
 */
export function pageAt(given, here) {
  if (isAddress(given)) {
    if (URL.canParse(given)) return given;
    throw new Refusal(`“${given}” is no whole address.`);
  }
  const file = path.resolve(here, given);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Refusal(`“${given}” is no browser, no file here, and no address.`);
  if (stat.isDirectory())
    throw new Refusal(`“${given}” is a folder: --all ${given} goes through its pages.`);
  if (!SHOWN.test(given)) throw new Refusal(`“${given}” is no page: those end in .html.`);
  return file;
}

/**
 * The saved pages of a folder by their whole paths, in the order of their names.
 *
 * @param {string} given
 * @param {string} here - folder that paths are relative to
 * @throws {Refusal} where there are none
 */
export function pagesIn(given, here) {
  const folder = path.resolve(here, given);
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw new Refusal(`There is no folder “${given}”.`);
  if (!stat.isDirectory()) throw new Refusal(`“${given}” is no folder: --all wants one.`);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((one) => OF_A_PAGE.test(one.name) && !one.isDirectory())
    .map((one) => path.join(folder, one.name))
    .toSorted();
  if (files.length === 0)
    throw new Refusal(`“${given}” has no pages: no file in it ends in .html or .htm.`);
  return files;
}
