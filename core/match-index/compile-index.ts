import contextWords from '../../data/context-words.json' with { type: 'json' };
import type { Entry, Form } from '../glossary/entry';
import type { Subject } from '../glossary/subjects';
import { hyphenVariants } from '../text/hyphen-variants';
import { CUE, FORM, HAS_PLURAL, IS_EXACT, IS_HINT, IS_IDLE, IS_SIGN, TERM } from './index-format';
import { numberIndex, type Phrase, type Rule } from './number-index';
import { createShareGuard } from './share-guard';
import { createCueFilter } from './strong-cues';
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
  const subjects = new Map<string, Subject>();
  const guard = createShareGuard();
  const cuesOf = createCueFilter(entries);

  for (const { id, name, rule, also, subject } of entries) {
    if (subjects.has(id)) throw new RangeError(`Two entries have the id "${id}"`);
    subjects.set(id, subject);
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
  const context = contextWords.filter((word) => cues.has(word));
  return writeIndex(numberIndex(phrases, [...rules.values()], subjects, context));

  function addForm(id: string, text: string, form: Form, plural: number): void {
    const kind = FORM + plural + (form.exact ? IS_EXACT : 0);
    const target = keyOfRule(id, form);
    for (const variant of hyphenVariants(text)) {
      guard.check(variant, id, form);
      phrases.push({ ...readPhrase(variant, form.exact ? 'written' : 'folded'), kind, target });
    }
  }

  /** A rule is kept once for all forms of a term that have the same. */
  function keyOfRule(term: string, form: Form): string {
    const rule = {
      term,
      ordinary: form.ordinary === true,
      likely: form.likely ?? 1,
      telling: form.telling === undefined ? IS_HINT : form.telling ? IS_SIGN : IS_IDLE,
      cues: distinct(cuesOf(form)),
      unless: distinct(form.unless),
    };
    const key = JSON.stringify(rule);
    rules.set(key, { key, ...rule });
    for (const cue of [...rule.cues, ...rule.unless]) cues.add(cue);
    return key;
  }
}

function distinct(cues: readonly string[] = []): readonly string[] {
  return [...new Set(cues.map((cue) => cue.toLowerCase()))];
}
