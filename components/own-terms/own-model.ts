import { signal } from '@preact/signals';

import type { Undo } from '@/components/undo/create-undo';
import type { HowMarked, Marking } from '@/core/own/marking';
import type { OwnForm, OwnTerm } from '@/core/own/own-term';
import type { Ask } from '@/core/protocol/protocol';
import { createAttempts } from '@/texts/attempts';
import { t } from '@/texts/t';

export type OwnModel = ReturnType<typeof createOwnModel>;

interface Parts {
  readonly ask: Ask;
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  readonly undo: Undo;
}

/** The learner's own terms and what was changed about ours, with the way back from each change. */
export function createOwnModel({ ask, newId, undo: { say } }: Parts) {
  const terms = signal<readonly OwnTerm[]>([]);
  const markings = signal<readonly Marking[]>([]);
  const { problem, attempt } = createAttempts();

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
    load,
    remove,
    choose,
    setForms,
  };
}
