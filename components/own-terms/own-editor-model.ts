import { computed, signal } from '@preact/signals';
import type { OwnFields, OwnForm, OwnTerm } from '@/core/own/own-term';
import { hasProblems, type OwnProblems, problemsIn, takenForms } from '@/core/own/problems-in';
import type { Ask } from '@/core/protocol/protocol';
import { saidOf } from '@/texts/problem';

import type { OwnModel } from './own-model';

/** What was typed and not saved. */
export interface OwnDraft extends OwnFields {
  /** Stay the same until the entry was acknowledged: one that failed may yet be stored. */
  readonly request: string;
  readonly id: string;
}

export interface OpenOwnEditor extends OwnDraft {
  readonly is: 'open';
  /** Drafts are kept by this. */
  readonly key: string;
  /** The entry that is changed; without it a new one is written. */
  readonly term?: OwnTerm;
  readonly isSaving: boolean;
  /** A draft was found and brought back. */
  readonly isBrought: boolean;
  /** How often saving it was tried: problems are named from the first time on. */
  readonly tries: number;
  readonly problem?: string;
}

export type OwnEditorState = { readonly is: 'closed' } | OpenOwnEditor;

interface Parts {
  readonly ask: Ask;
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  readonly own: OwnModel;
  readonly drafts: Map<string, OwnDraft>;
  readonly nameOf: (termId: string) => string;
}

const NOTHING: OwnFields = { name: { text: '' }, also: [], short: '', long: '' };

/** An own entry being written or changed. Whatever fails, what was typed stays. */
export function createOwnEditorModel({ ask, newId, own, drafts, nameOf }: Parts) {
  const state = signal<OwnEditorState>({ is: 'closed' });
  /** What is wrong, once saving was tried. */
  const problems = computed<OwnProblems>(() => {
    const open = state.value;
    return open.is === 'open' && open.tries > 0 ? problemsOf(open) : { also: new Map() };
  });

  /** All that was typed and not saved, by what it is on; the open one as well. */
  const unsaved = computed<ReadonlyMap<string, OwnDraft>>(() => {
    const open = state.value;
    if (open.is !== 'open' || !isChanged(open)) return new Map(drafts);
    return new Map(drafts).set(open.key, draftOf(open));
  });

  function problemsOf(open: OpenOwnEditor): OwnProblems {
    const taken = takenForms(own.terms.value, own.markings.value, open.id, nameOf);
    const found = problemsIn(open, taken);
    // A row that was left empty is left out.
    return { ...found, also: new Map([...found.also].filter(([, { is }]) => is !== 'empty')) };
  }

  function open(key: string, draft: OwnDraft, term?: OwnTerm): void {
    state.value = {
      ...(drafts.get(key) ?? draft),
      ...{ is: 'open', key, isSaving: false, isBrought: drafts.has(key), tries: 0 },
      ...(term && { term }),
    };
  }

  /** Write a new one. @param words - its name, to begin with */
  function start(words: string): void {
    const request = newId();
    const draft = { ...NOTHING, name: { text: words.trim() }, request, id: `own-${request}` };
    open(`new ${words.trim()}`, draft);
  }

  function edit(term: OwnTerm): void {
    open(term.id, { ...fieldsOf(term), request: newId(), id: term.id }, term);
  }

  function change(next: Partial<OpenOwnEditor>): void {
    if (state.value.is === 'open') state.value = { ...state.value, ...next };
  }

  /** Close without saving; what was typed is there when the same is written on again. */
  function keep(): void {
    const open = state.value;
    if (open.is !== 'open') return;
    if (isChanged(open)) drafts.set(open.key, draftOf(open));
    else drafts.delete(open.key);
    state.value = { is: 'closed' };
  }

  /** @returns the entry, once it is on the disk; undefined when it is not, and the state says why */
  async function save(): Promise<OwnTerm | undefined> {
    const open = state.value;
    if (open.is !== 'open' || open.isSaving) return undefined;
    const { problem: _problem, ...trying } = { ...open, tries: open.tries + 1 };
    state.value = trying;
    if (hasProblems(problemsOf(trying))) return undefined;
    state.value = { ...trying, isSaving: true };
    const { request, id, term } = open;
    const revision = term?.revision ?? 0;
    try {
      const saved = await ask('own.save', { request, id, revision, ...asSaved(open) });
      drafts.delete(open.key);
      state.value = { is: 'closed' };
      return saved;
    } catch (error) {
      change({ isSaving: false, problem: saidOf(error), ...(await whatChanged(open)) });
      return undefined;
    }
  }

  /** After a failed change: the entry as others left it, so that the next one is made knowingly. */
  async function whatChanged({ id, term }: OpenOwnEditor): Promise<Partial<OpenOwnEditor>> {
    if (!term || !(await own.load())) return {};
    const now = own.terms.value.find((other) => other.id === id);
    return now && now.revision !== term.revision ? { term: now, request: newId() } : {};
  }

  return { state, problems, unsaved, start, edit, keep, save, type: change };
}

/** In the shape that a request has: mutable, trimmed, without empty rows. */
function asSaved(open: OwnFields) {
  const { name, also, short, long, subject } = fieldsOf(open);
  const forms = also.filter(({ text }) => text.trim() !== '').map((form) => ({ ...form }));
  const fields = { name: { ...name }, also: forms, short, long };
  return subject === undefined ? fields : { ...fields, subject };
}

function draftOf(open: OpenOwnEditor): OwnDraft {
  const { request, id } = open;
  return { ...fieldsOf(open), request, id };
}

function fieldsOf({ name, also, short, long, subject }: OwnFields): OwnFields {
  const fields = { name, also, short, long };
  return subject === undefined ? fields : { ...fields, subject };
}

function isChanged({ term, key, ...open }: OpenOwnEditor): boolean {
  const before = term ?? { ...NOTHING, name: { text: key.slice('new '.length) } };
  return JSON.stringify(comparable(open)) !== JSON.stringify(comparable(before));
}

function comparable({ name, also, short, long, subject }: OwnFields) {
  const plain = ({ text, exact }: OwnForm) => [text.trim(), exact === true];
  const forms = also.filter(({ text }) => text.trim() !== '').map(plain);
  return [plain(name), forms, short.trim(), long.trim(), subject ?? ''];
}
