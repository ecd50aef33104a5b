import type { Entry, Form } from './entry';
import { hyphenVariants } from './hyphen-variants';
import { CUE, FORM, HAS_PLURAL, IS_EXACT, TERM } from './index-format';
import { numberIndex, type Phrase, type Rule } from './number-index';
import { createShareGuard } from './share-guard';
import { writeIndex } from './write-index';
import { readId, readPhrase } from './written-phrase';

/**
 * Make the match index of a glossary, at build time.
 *
 * @returns one compact text for `decodeIndex`, without the definitions
 * @throws {RangeError} for a form or cue without letters, an id used twice, and a form that
 *   two entries share unless it has cues in each
 */
export function compileIndex(entries: readonly Entry[]): string {
  const phrases: Phrase[] = [];
  const rules = new Map<string, Rule>();
  const cues = new Set<string>();
  const ids = new Set<string>();
  const guard = createShareGuard();

  for (const { id, name, rule, also } of entries) {
    if (ids.has(id)) throw new RangeError(`Two entries have the id "${id}"`);
    ids.add(id);
    phrases.push({ ...readId(id), kind: TERM, target: id });
    for (const form of [{ text: name, ...rule }, ...also]) {
      addForm(id, form.text, form, form.plural === undefined ? HAS_PLURAL : 0);
      if (typeof form.plural === 'string') addForm(id, form.plural, form, 0);
    }
  }
  for (const cue of cues) {
    for (const text of hyphenVariants(cue)) {
      phrases.push({ ...readPhrase(text, 'folded'), kind: CUE, target: cue });
    }
  }
  return writeIndex(numberIndex(phrases, [...rules.values()]));

  function addForm(id: string, text: string, form: Form, plural: number): void {
    const kind = FORM + plural + (form.exact ? IS_EXACT : 0);
    const target = keyOfRule(id, form);
    for (const variant of hyphenVariants(text)) {
      guard.check(variant, id, form);
      phrases.push({ ...readPhrase(variant, form.exact ? 'written' : 'folded'), kind, target });
    }
  }

  /** A rule is kept once for all forms of a term that have the same. */
  function keyOfRule(term: string, { ordinary, cues: wanted = [] }: Form): string {
    const own = [...new Set(wanted.map((cue) => cue.toLowerCase()))];
    const rule = { term, ordinary: ordinary === true, cues: own };
    const key = JSON.stringify(rule);
    rules.set(key, { key, ...rule });
    for (const cue of rule.cues) cues.add(cue);
    return key;
  }
}
