import { signal as state } from '@preact/signals';

import type { CardView } from '@/components/card/card-view';
import type { SharedForm } from '@/core/card/subject';
import type { Ask } from '@/core/protocol/protocol';
import { saidOf } from '@/texts/problem';
import { t } from '@/texts/t';

import { lookUp } from './look-up';

/** An entry to show, and what led the learner to it. */
interface Wanted {
  readonly id: string;
  /** Shown until the entry is there. */
  readonly words: string;
  readonly size: 'brief' | 'full';
  readonly met?: string | undefined;
  readonly form?: SharedForm | undefined;
}

/**
 * What one card shows: an entry, the senses of a form, what a look-up has found, or a note.
 *
 * @param onChoice - called when the learner chooses what a form means: the first of its ids
 */
export function createCardModel(ask: Ask, onChoice: (form: SharedForm) => void = () => {}) {
  const view = state<CardView>({ is: 'loading', words: '' });
  const behind: Wanted[] = [];
  let again: () => Promise<void> = async () => {};
  let latest: unknown;

  /** Ask the background; show its answer, or say why there is none. */
  async function show(words: string, act: () => Promise<CardView>): Promise<void> {
    again = () => show(words, act);
    latest = act; // an answer that comes late must not replace a later one
    view.value = { is: 'loading', words };
    const next = await act().catch((error: unknown): CardView => {
      return { is: 'failed', words, problem: saidOf(error) };
    });
    if (latest === act) view.value = next;
  }

  function open({ id, words, size, met, form }: Wanted): Promise<void> {
    return show(words, async () => {
      const entry = await ask('entries.get', { termId: id });
      const back = behind.at(-1)?.words;
      return {
        is: 'entry',
        entry,
        size,
        ...(met !== undefined && { met }),
        ...(back !== undefined && { back }),
        ...(form && { form }),
      };
    });
  }

  /** All that a form could mean. */
  function showSenses(form: SharedForm): Promise<void> {
    return show(form.words, async () => {
      const entries = await Promise.all(form.ids.map((termId) => ask('entries.get', { termId })));
      return { is: 'senses', form, entries };
    });
  }

  /** @param words - as they stand on the page; '' if the learner pointed at nothing */
  function showTerm(
    termId: string,
    words: string,
    size: 'brief' | 'full',
    form?: SharedForm,
  ): Promise<void> {
    return open({ id: termId, words, size, form, met: words || undefined });
  }

  return {
    view,
    showTerm,
    showSenses,
    /** @param inside - ids of the terms that stand in the words, in their order */
    lookUp: (words: string, inside: readonly string[] = []): Promise<void> =>
      show(words, () => lookUp(ask, words, inside)),
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
    /** @param title - unless it is a note like any other, on some words */
    showNote(title = t('notes.note')): void {
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
        const { entry, met, form } = from;
        behind.push({ id: entry.id, words: entry.name, size: 'full', met, form });
      }
      return open({ id: termId, words: '', size: 'full' });
    },
    back(): Promise<void> | undefined {
      const last = behind.pop();
      return last && open(last);
    },
  };
}

export type CardModel = ReturnType<typeof createCardModel>;
