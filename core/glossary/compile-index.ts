import { createCharacterTable } from '../text/characters';
import { foldWords } from '../text/fold-words';
import { APOSTROPHES, type CompiledIndex, EXACT, ORDINARY, PLURAL } from './compiled-index';
import type { Entry, Form } from './entry';
import { lettersOf } from './verify-form';

const kinds = createCharacterTable();

/**
 * Make the match index of a glossary, at build time.
 *
 * @returns one compact text for `decodeIndex`
 * @throws {RangeError} for a form without letters, an id used twice, and a form that two
 *   entries share unless it has cues in each
 */
export function compileIndex(entries: readonly Entry[]): string {
  const terms = new Set<string>();
  const cues = new Map<string, number>();
  const forms: string[] = [];
  const owners: number[] = [];
  const ways: number[] = [];
  const cuesOf: Record<number, readonly number[]> = {};
  const spellings: Record<number, string> = {};
  const shared = createShareGuard();

  for (const { id, name, rule, also } of entries) {
    if (terms.has(id)) throw new RangeError(`Two entries have the id "${id}"`);
    terms.add(id);
    for (const form of [{ text: name, ...rule }, ...also]) addForm(id, form);
  }
  const index: CompiledIndex = {
    terms: [...terms].join(' '),
    cues: [...cues.keys()].join('|'),
    forms: forms.join('|'),
    ...{ owners, ways, cuesOf, spellings },
  };
  return JSON.stringify(index);

  function addForm(id: string, form: Form): void {
    shared.check(foldForm(form.text), id, form);
    const regular = form.plural === undefined ? PLURAL : 0;
    for (const words of spellingsOf(form.text)) add(words, form, regular);
    if (typeof form.plural === 'string') {
      for (const words of spellingsOf(form.plural)) add(words, { ...form, text: form.plural }, 0);
    }
  }

  function add(words: string, { text, exact, ordinary, cues: wanted }: Form, plural: number): void {
    const number = forms.push(words) - 1;
    owners.push(terms.size - 1);
    const apostrophes = /['\u2019]/.test(text) ? APOSTROPHES : 0;
    ways.push((exact ? EXACT : 0) | (ordinary ? ORDINARY : 0) | apostrophes | plural);
    if (wanted) cuesOf[number] = wanted.map(numberOfCue);
    if (exact) spellings[number] = lettersOf(text);
  }

  function numberOfCue(cue: string): number {
    const words = foldForm(cue);
    const number = cues.get(words) ?? cues.size;
    cues.set(words, number);
    return number;
  }
}

/** Sees to it that a form belongs to one entry, or tells its entries apart by cues. */
function createShareGuard() {
  const owners = new Map<string, { readonly id: string; readonly hasCues: boolean }>();
  return {
    check(words: string, id: string, { text, cues }: Form): void {
      const owner = owners.get(words);
      const hasCues = cues !== undefined;
      if (owner && owner.id !== id && !(owner.hasCues && hasCues)) {
        throw new RangeError(
          `"${text}" belongs to both ${owner.id} and ${id}: it needs cues in each`,
        );
      }
      owners.set(words, { id, hasCues });
    },
  };
}

/** A form's folded words; where it has hyphens, also written together. */
function spellingsOf(text: string): ReadonlySet<string> {
  return new Set([foldForm(text), foldForm(text.replace(/[-\u2010\u2011]/g, ''))]);
}

function foldForm(text: string): string {
  const words = foldWords(text, kinds).join(' ');
  if (words === '') throw new RangeError(`"${text}" has no letters`);
  return words;
}
