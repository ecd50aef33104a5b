// What `npm start -- …` asks for. Also read before anything is installed: built-ins only.
import path from 'node:path';
import { parseArgs } from 'node:util';

import { Refusal } from '../setup/refusal.mjs';
import { browserNamed } from './browser-named.mjs';
import { isPage, pageAt, pagesIn } from './pages-at.mjs';

/** Kept profiles, where no other folder is named. */
const KEPT = '.output/profiles';

const POSSIBLE = `What is possible:
  npm start -- [chromium | firefox] [PAGE]         PAGE: a saved page, or an address (https://…)
  npm start -- [chromium | firefox] --all FOLDER   the saved pages of a folder, unseen
  … --keep [FOLDER]                                keep the profile, with its notes (${KEPT})`;

/**
 * @param {readonly string[]} words - after `npm start --`
 * @param {string} here - folder that paths are relative to
 * @param {string} root - of the project
 * @throws {Refusal} with what is possible
 */
export function startRequest(words, here, root) {
  try {
    return read(words, here, root);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(`${error.message}\n\n${POSSIBLE}`);
    throw error;
  }
}

/**
 * @param {readonly string[]} words
 * @param {string} here
 * @param {string} root
 */
function read(words, here, root) {
  const { values, positionals } = parsed(words, root);
  const browsers = positionals.map(browserNamed).filter((name) => name !== undefined);
  const pages = positionals.filter((word) => !browserNamed(word));
  const [given, other] = pages;
  if (browsers.length > 1) throw new Refusal(`One browser at a time, not ${browsers.join(', ')}.`);
  if (other !== undefined) throw new Refusal(`One page at a time, not ${pages.join(', ')}.`);
  if (values.all !== undefined && given !== undefined)
    throw new Refusal(`Either the page ${given}, or --all of a folder.`);
  return {
    browser: browsers[0] ?? /** @type {const} */ ('chromium'),
    /** Undefined for the demo. */
    page: given === undefined ? undefined : pageAt(given, here),
    /** Files, where all pages of a folder are asked for. */
    all: values.all === undefined ? undefined : pagesIn(values.all, here),
    /** Folder of the kept profiles; undefined where nothing is kept. */
    keep: values.keep === undefined ? undefined : path.resolve(here, values.keep),
  };
}

/**
 * @param {readonly string[]} words
 * @param {string} root
 */
function parsed(words, root) {
  const args = words.map((word, i) =>
    word === '--keep' && !isFolder(words[i + 1]) ? `--keep=${path.join(root, KEPT)}` : word,
  );
  const options = /** @type {const} */ ({ all: { type: 'string' }, keep: { type: 'string' } });
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // "Unknown option '--kep'", before its advice on how to write one.
    throw new Refusal(`${/** @type {Error} */ (error).message.split(/\.\s/)[0]}.`);
  }
}

/**
 * Whether a word after `--keep` belongs to it, which may stand alone.
 *
 * @param {string | undefined} word
 */
function isFolder(word) {
  return word !== undefined && !word.startsWith('-') && !browserNamed(word) && !isPage(word);
}
