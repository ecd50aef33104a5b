import type { Entry, Form } from '../../core/glossary/entry';
import { findTerms } from '../../core/match/find-terms';
import { compileIndex } from '../../core/match-index/compile-index';
import { decodeIndex } from '../../core/match-index/decode-index';
import { createShareGuard } from '../../core/match-index/share-guard';
import { readPhrase } from '../../core/match-index/written-phrase';
import { hyphenVariants } from '../../core/text/hyphen-variants';
import type { Finding } from './check';
import { formsOf, type OwnForm } from './forms';

/** Forms that collide, and forms that are not found where they have their evidence. */
export function checkForms(entries: readonly Entry[]): readonly Finding[] {
  const problems = checkEach(entries);
  if (problems.length > 0) return problems; // there is no index of such a glossary
  const index = decodeIndex(compileIndex(entries));
  return entries.flatMap(formsOf).flatMap(({ id, form }) => {
    const hits = findTerms(sentenceWith(form), index);
    const isFound = hits.some(({ id: found, senses }) => found === id || senses?.ids.includes(id));
    return isFound ? [] : { where: id, what: `"${form.text}" is not found beside its cues` };
  });
}

function checkEach(entries: readonly Entry[]): readonly Finding[] {
  const guard = createShareGuard();
  return entries.flatMap(formsOf).flatMap(({ id, form }: OwnForm) => {
    const texts = [form.text, ...(typeof form.plural === 'string' ? [form.plural] : [])];
    try {
      for (const text of texts.flatMap(hyphenVariants)) guard.check(text, id, form);
      for (const text of [...texts, ...(form.cues ?? []), ...(form.unless ?? [])]) {
        readPhrase(text, 'folded');
      }
      return [];
    } catch (error) {
      return { where: id, what: error instanceof Error ? error.message : String(error) };
    }
  });
}

function sentenceWith({ text, cues = [], ordinary }: Form): string {
  // An everyday word without cues needs a sure form beside it: the name of any act will do.
  const evidence = cues.length > 0 ? cues.join(', ') : ordinary ? 'HIPAA, coinsurance' : '';
  return `${evidence}. The ${text} of today`;
}
