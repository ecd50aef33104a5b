import { normalPhrase } from '../text/normal-phrase';
import type { Entry, Form } from './entry';

/**
 * Which of a form's cues are evidence. A cue that is an everyday word of the glossary itself
 * ("claim", "provider") says nothing for another everyday word: a page on web tokens has both.
 * Between the senses of a form that several entries have, every cue counts.
 */
export function createCueFilter(
  entries: readonly Entry[],
): (form: Form) => readonly string[] | undefined {
  const everyday = new Set<string>();
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name, rule, also } of entries) {
    for (const form of [{ text: name, ...rule }, ...also]) {
      const text = folded(form.text);
      if (form.ordinary && !form.exact) everyday.add(text);
      if ((owners.get(text) ?? id) !== id) shared.add(text);
      owners.set(text, id);
    }
  }
  return ({ text, ordinary, cues }) =>
    ordinary && !shared.has(folded(text))
      ? cues?.filter((cue) => !everyday.has(folded(cue)))
      : cues;
}

function folded(text: string): string {
  return normalPhrase(text, 'folded');
}
