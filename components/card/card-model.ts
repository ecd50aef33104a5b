import { signal as state } from '@preact/signals';

import type { CardView, SharedForm } from '@/components/glossary/card-view';
import { saidOf } from '@/components/words/problem';
import type { EntrySummary } from '@/core/glossary/summary';
import type { Ask } from '@/core/protocol/protocol';

/** Most entries offered for words that are no entry's name. */
const NEAREST = 5;

/**
 * What one card shows: an entry, the senses of a form, what a look-up has found, or a note.
 *
 * @param onChoice - told of a form whose meaning was chosen: the first of its ids
 */
export function createCardModel(ask: Ask, onChoice: (form: SharedForm) => void = () => {}) {
  const view = state<CardView>({ is: 'loading', words: '' });
  const behind: { readonly id: string; readonly name: string; readonly form?: SharedForm }[] = [];
  let again: () => Promise<void> = async () => {};
  let latest: unknown;

  /** Ask, and show what came of it, in words. */
  async function show(words: string, act: () => Promise<CardView>): Promise<void> {
    again = () => show(words, act);
    latest = act; // an answer that comes late must not replace a later one
    view.value = { is: 'loading', words };
    const next = await act().catch((error: unknown): CardView => {
      return { is: 'failed', words, problem: saidOf(error) };
    });
    if (latest === act) view.value = next;
  }

  function showTerm(
    termId: string,
    words: string,
    size: 'brief' | 'full',
    form?: SharedForm,
  ): Promise<void> {
    return show(words, async () => {
      const entry = await ask('terms.get', { termId });
      const back = behind.at(-1)?.name;
      return {
        is: 'entry',
        entry,
        size,
        ...(back !== undefined && { back }),
        ...(form && { form }),
      };
    });
  }

  /** All that a form could mean. */
  function showSenses(form: SharedForm): Promise<void> {
    return show(form.words, async () => {
      const entries = await Promise.all(form.ids.map((termId) => ask('terms.get', { termId })));
      return { is: 'senses', form, entries };
    });
  }

  function lookUp(words: string): Promise<void> {
    return show(words, async () => {
      if (words === '') return { is: 'none', words };
      const entries = await ask('terms.find', { words, limit: NEAREST });
      const exact = entries.find((entry) => isNamed(entry, words));
      if (exact) {
        return { is: 'entry', entry: await ask('terms.get', { termId: exact.id }), size: 'full' };
      }
      return entries.length > 0 ? { is: 'choices', words, entries } : { is: 'none', words };
    });
  }

  return {
    view,
    showTerm,
    showSenses,
    lookUp,
    /** The words mean this one of their senses. */
    choose(termId: string): Promise<void> | undefined {
      const { value: from } = view;
      if (from.is !== 'senses' || !from.form.ids.includes(termId)) return undefined;
      const others = from.form.ids.filter((id) => id !== termId);
      const form = { ...from.form, ids: [termId, ...others], by: 'choice' } as const;
      onChoice(form);
      return showTerm(termId, form.words, 'full', form);
    },
    /** Back to all that they could mean. */
    reconsider(): Promise<void> | undefined {
      const { value: from } = view;
      return from.is === 'entry' && from.form ? showSenses(from.form) : undefined;
    },
    showNote(title: string): void {
      latest = undefined;
      view.value = { is: 'note', title };
    },
    retry: () => again(),
    /** Show all of the entry. */
    grow(): void {
      if (view.value.is === 'entry') view.value = { ...view.value, size: 'full' };
    },
    /** Go to another entry in place of this one. */
    follow(termId: string): Promise<void> {
      const from = view.value;
      if (from.is === 'entry') {
        const { id, name } = from.entry;
        behind.push({ id, name, ...(from.form && { form: from.form }) });
      }
      return showTerm(termId, '', 'full');
    },
    back(): Promise<void> | undefined {
      const last = behind.pop();
      return last && showTerm(last.id, last.name, 'full', last.form);
    },
  };
}

export type CardModel = ReturnType<typeof createCardModel>;

/** Whether words are an entry's name, in any case, as a plural or possessive. */
function isNamed({ name, also }: EntrySummary, words: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/['’]s$|s$/, '');
  return [name, ...also].some((form) => plain(form) === plain(words));
}
