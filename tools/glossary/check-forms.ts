import { compileIndex } from '../../core/glossary/compile-index';
import { decodeIndex } from '../../core/glossary/decode-index';
import type { Entry, Form } from '../../core/glossary/entry';
import { findTerms } from '../../core/glossary/find-terms';
import { hyphenVariants } from '../../core/glossary/hyphen-variants';
import { createShareGuard } from '../../core/glossary/share-guard';
import { readPhrase } from '../../core/glossary/written-phrase';
import type { Finding } from './check';
import { formsOf, type OwnForm } from './forms';

/** Forms that collide, and forms that are not found where they have their evidence. */
export function checkForms(entries: readonly Entry[]): readonly Finding[] {
  const problems = checkEach(entries);
  if (problems.length > 0) return problems; // there is no index of such a glossary
  const index = decodeIndex(compileIndex(entries));
  return entries.flatMap(formsOf).flatMap(({ id, form }) => {
    const hits = findTerms(sentenceWith(form), index);
    const isFound = hits.some(({ termId, senses }) => termId === id || senses?.ids.includes(id));
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
