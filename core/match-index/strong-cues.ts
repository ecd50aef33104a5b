import weakCues from '../../data/weak-cues.json' with { type: 'json' };
import type { Entry, Form } from '../glossary/entry';
import { normalPhrase } from '../text/normal-phrase';

const weak = new Set(weakCues);

/**
 * Which of a form's cues are evidence. A cue that is an everyday word of the glossary itself
 * ("claim", "provider") says nothing for another everyday word: a page on web tokens has both.
 * For an abbreviation it says too little as well, and so does a word that is on every other
 * page ("code", "request"); unless the form has no other cue. Between the senses of a form that
 * several entries have, every cue counts.
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
  const isEveryday = (cue: string) => everyday.has(folded(cue));
  return ({ text, exact, ordinary, cues }) => {
    if (!cues || shared.has(folded(text))) return cues;
    if (ordinary) return cues.filter((cue) => !isEveryday(cue));
    if (!exact) return cues;
    const strong = cues.filter((cue) => !isEveryday(cue) && !weak.has(folded(cue)));
    return strong.length > 0 ? strong : cues;
  };
}

function folded(text: string): string {
  return normalPhrase(text, 'folded');
}
