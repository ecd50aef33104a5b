import { isSameForm } from '@/core/own/form-keys';
import { isMarking, type Marking } from '@/core/own/marking';
import { isOwnTerm, type OwnFields, type OwnForm, type OwnTerm } from '@/core/own/own-term';
import { problem } from '@/core/protocol/problem-of';

import { type Asked, once, type Transaction } from './once';
import type { Store } from './schema';
import { trashedOwn } from './trash';

const OWN = ['own', 'markings', 'trash'] as const;
type OwnTransaction = Transaction<(typeof OWN)[number]>;

/** An own entry as it is to be, and the revision that the learner saw: 0 for a new one. */
export interface OwnEdit extends OwnFields {
  readonly id: string;
  readonly revision: number;
}

/** Own entries by name. A damaged row is left where it is, and out of the list. */
export async function allOwn(db: Store): Promise<OwnTerm[]> {
  const rows = await db.getAll('own');
  return rows.filter(isOwnTerm).sort((a, b) => a.name.text.localeCompare(b.name.text, 'en'));
}

export async function allMarkings(db: Store): Promise<Marking[]> {
  return (await db.getAll('markings')).filter(isMarking);
}

/** What the learner added and changed. */
export async function readOwn(db: Store) {
  return { terms: await allOwn(db), markings: await allMarkings(db) };
}

/**
 * Store a new entry, or change one. Fields that we do not know survive.
 *
 * @throws {Error} `TakenFormError` when another has one of the forms, `StaleTermError` when it
 *   was changed since the revision that the learner saw, `GoneTermError` when it was deleted
 */
export function saveOwn(db: Store, edit: OwnEdit, asked: Asked): Promise<OwnTerm> {
  const act = async (tx: OwnTransaction) => {
    const own = tx.objectStore('own');
    const old = await own.get(edit.id);
    if (!old && edit.revision > 0) throw problem('GoneTermError');
    if (old && old.revision !== edit.revision) throw problem('StaleTermError');
    const others = (await own.getAll()).filter(({ id }) => id !== edit.id).filter(isOwnTerm);
    const added = (await tx.objectStore('markings').getAll()).filter(isMarking);
    mustBeFree([edit.name, ...edit.also], others, added);
    const { subject: _subject, ...rest } = old ?? { createdAt: asked.now };
    const term = { ...rest, ...edit, revision: edit.revision + 1, changedAt: asked.now };
    await own.put(term as OwnTerm); // an old one has its time of creation; a new one got it above
    return term as OwnTerm;
  };
  return once(db, OWN, asked, { act, again: (tx) => ownIn(tx, edit.id) });
}

/** Move an own entry to the trash. @throws {Error} `GoneTermError` when it is not there */
export function deleteOwn(db: Store, id: string, asked: Asked): Promise<OwnTerm> {
  const act = async (tx: OwnTransaction) => {
    const row = await tx.objectStore('own').get(id);
    if (!row) throw problem('GoneTermError');
    const trashed = { kind: 'own', id, row, deletedAt: asked.now } as const;
    await Promise.all([tx.objectStore('own').delete(id), tx.objectStore('trash').put(trashed)]);
    return row;
  };
  return once(db, OWN, asked, { act, again: (tx) => ownIn(tx, id) });
}

/**
 * Bring an own entry back from the trash as it was.
 *
 * @throws {Error} `GoneTermError` when it is not there, `TakenFormError` when another entry got
 *   one of its forms meanwhile
 */
export function restoreOwn(db: Store, id: string, asked: Asked): Promise<OwnTerm> {
  const act = async (tx: OwnTransaction) => {
    const own = await trashedOwn(tx.objectStore('trash'), id);
    if (!own) throw problem('GoneTermError');
    const others = (await tx.objectStore('own').getAll()).filter(isOwnTerm);
    const added = (await tx.objectStore('markings').getAll()).filter(isMarking);
    mustBeFree([own.name, ...own.also], others, added);
    await Promise.all([tx.objectStore('own').add(own), tx.objectStore('trash').delete(id)]);
    return own;
  };
  return once(db, OWN, asked, { act, again: (tx) => ownIn(tx, id) });
}

/** An own entry, also where it is in the trash. @throws {Error} `GoneTermError` when it is nowhere */
async function ownIn(tx: OwnTransaction, id: string): Promise<OwnTerm> {
  const [now, trash] = [tx.objectStore('own'), tx.objectStore('trash')];
  const own = (await now.get(id)) ?? (await trashedOwn(trash, id));
  if (!own) throw problem('GoneTermError');
  return own;
}

/**
 * Change the marking of one of our entries, or give it forms. As it is from the start, nothing
 * of it is kept.
 *
 * @throws {Error} `TakenFormError` when an own entry, or another of ours, has one of the forms
 */
export function setMarking(
  db: Store,
  termId: string,
  change: Partial<Pick<Marking, 'marks' | 'also'>>,
  asked: Asked,
): Promise<Marking> {
  const usual: Marking = { termId, marks: 'usual', also: [], changedAt: asked.now };
  const act = async (tx: Transaction<'own' | 'markings'>) => {
    const markings = tx.objectStore('markings');
    const others = (await markings.getAll()).filter(isMarking);
    const before = others.find((other) => other.termId === termId);
    const old = before ?? usual;
    const marking: Marking = { ...old, ...change, changedAt: asked.now };
    const own = (await tx.objectStore('own').getAll()).filter(isOwnTerm);
    mustBeFree(
      marking.also,
      own,
      others.filter((other) => other !== before),
    );
    const isUsual = marking.marks === 'usual' && marking.also.length === 0;
    await (isUsual ? markings.delete(termId) : markings.put(marking));
    return marking;
  };
  return once(db, ['own', 'markings'], asked, {
    act,
    again: async (tx) => (await tx.objectStore('markings').get(termId)) ?? usual,
  });
}

/** @throws {Error} `TakenFormError` when one of them is somebody's */
function mustBeFree(
  forms: readonly OwnForm[],
  own: readonly OwnTerm[],
  markings: readonly Marking[],
): void {
  const taken = [
    ...own.flatMap(({ name, also }) => [name, ...also]),
    ...markings.flatMap(({ also }) => also),
  ];
  if (forms.some((form) => taken.some((other) => isSameForm(form, other)))) {
    throw problem('TakenFormError');
  }
}
