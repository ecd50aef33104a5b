import type { Entry, Form } from '../glossary/entry';
import { compileIndex } from '../match-index/compile-index';
import { isFindable, isSameForm } from './form-keys';
import type { Marking } from './marking';
import type { OwnIndex } from './own-index';
import type { OwnForm, OwnTerm } from './own-term';

/**
 * The index of what the learner added and changed. A form that cannot be found, or that an
 * earlier entry has, is left out: one bad row must not cost the others their marks.
 *
 * @param formsOf - as one of our entries writes them; none for an id that it does not have
 */
export function compileOwnIndex(
  terms: readonly OwnTerm[],
  markings: readonly Marking[],
  formsOf: (termId: string) => readonly string[],
): OwnIndex {
  const claimed: OwnForm[] = [];
  const claim = (form: OwnForm) => {
    if (!isFindable(form.text) || claimed.some((other) => isSameForm(other, form))) return false;
    claimed.push(form);
    return true;
  };
  const known = markings.filter(({ termId }) => formsOf(termId).length > 0);
  const entries = [
    ...terms.flatMap(({ id, name, also }) => asEntry(id, [name, ...also].filter(claim))),
    ...known.flatMap(({ termId, also }) => asEntry(termId, also.filter(claim))),
  ];
  const having = (marks: Marking['marks']) =>
    known.filter((marking) => marking.marks === marks).map(({ termId }) => termId);
  return {
    compiled: entries.length > 0 ? compileIndex(entries) : '',
    hidden: having('never'),
    every: having('every'),
    exact: Object.fromEntries(having('exact').map((termId) => [termId, formsOf(termId)])),
  };
}

/** As much of an entry as the index is made of. */
function asEntry(id: string, [name, ...also]: readonly OwnForm[]): readonly Entry[] {
  if (!name) return [];
  const entry: Entry = {
    ...{ id, name: name.text, rule: ruleOf(name) },
    also: also.map((form): Form => ({ text: form.text, ...ruleOf(form) })),
    ...{ subject: 'revenue-cycle', short: '', long: '', example: '', checked: '' },
    ...{ stages: [], exams: [], seeAlso: [], confusedWith: [], source: { title: '', url: '' } },
  };
  return [entry];
}

function ruleOf({ exact }: OwnForm): { exact?: true } {
  return exact ? { exact } : {};
}
