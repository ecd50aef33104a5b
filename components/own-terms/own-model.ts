import { signal } from '@preact/signals';

import type { Done } from '@/components/notes/notes-model';
import type { HowMarked, Marking } from '@/core/own/marking';
import type { OwnForm, OwnTerm } from '@/core/own/own-term';
import type { Ask } from '@/core/protocol/protocol';
import { createAttempts } from '@/texts/attempts';
import { t } from '@/texts/t';

export type OwnModel = ReturnType<typeof createOwnModel>;

/** The learner's own entries and what was changed about ours, with the way back from each change. */
export function createOwnModel({ ask, newId }: { ask: Ask; newId: () => string }) {
  const terms = signal<readonly OwnTerm[]>([]);
  const markings = signal<readonly Marking[]>([]);
  const { problem, attempt } = createAttempts();
  const done = signal<Done | undefined>(undefined);
  let undo: (() => void) | undefined;

  function say(text: string, back?: () => Promise<unknown>): void {
    undo = back && (() => void back());
    done.value = { text, ...(undo && { undo }) };
  }

  function load(): Promise<boolean> {
    return attempt(async () => {
      const list = await ask('own.list', {});
      terms.value = list.terms;
      markings.value = list.markings;
    });
  }

  function remove({ id, name }: Pick<OwnTerm, 'id' | 'name'>): Promise<boolean> {
    return attempt(async () => {
      await ask('own.delete', { request: newId(), id });
      say(t('own.done.deleted', { name: name.text }), () =>
        attempt(async () => {
          await ask('own.restore', { request: newId(), id });
          say(t('own.done.back', { name: name.text }));
        }),
      );
    });
  }

  /** @param before - how it is marked now, for the way back */
  function choose(termId: string, marks: HowMarked, before: HowMarked): Promise<boolean> {
    return attempt(async () => {
      await ask('marking.choose', { request: newId(), termId, marks });
      say(t(`own.done.${marks}`), () => choose(termId, before, marks));
    });
  }

  function setForms(
    termId: string,
    also: readonly OwnForm[],
    before: readonly OwnForm[],
  ): Promise<boolean> {
    return attempt(async () => {
      await ask('marking.forms', { request: newId(), termId, also: [...also] });
      const isMore = also.length > before.length;
      const text = t(isMore ? 'own.done.form_added' : 'own.done.form_gone');
      say(text, () => setForms(termId, before, also));
    });
  }

  return {
    terms,
    markings,
    problem,
    done,
    say,
    load,
    remove,
    choose,
    setForms,
    /** Take the last change back, also when nothing offers it any more. */
    undoLast(): boolean {
      if (!undo) return false;
      const back = undo;
      undo = undefined;
      back();
      return true;
    },
    dismiss(): void {
      done.value = undefined;
    },
  };
}
