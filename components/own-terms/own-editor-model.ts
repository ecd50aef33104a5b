import { computed } from '@preact/signals';
import {
  createDraftEditor,
  type Draft,
  type OpenDraft,
} from '@/components/draft-editor/create-draft-editor';
import type { OwnFields, OwnForm, OwnTerm } from '@/core/own/own-term';
import { hasProblems, type OwnProblems, problemsIn, takenForms } from '@/core/own/problems-in';
import type { Ask } from '@/core/protocol/protocol';

import type { OwnModel } from './own-model';

export type OwnDraft = Draft<OwnFields>;
export type OpenOwnEditor = OpenDraft<OwnFields, OwnTerm>;

interface Parts {
  readonly ask: Ask;
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  readonly own: OwnModel;
  readonly drafts: Map<string, OwnDraft>;
  readonly nameOf: (termId: string) => string;
}

const NOTHING: OwnFields = { name: { text: '' }, also: [], short: '', long: '' };
/** Drafts of new terms are kept by this and the name that they began with. */
const NEW = 'new ';

/** An own term being written or changed. */
export function createOwnEditorModel({ ask, newId, own, drafts, nameOf }: Parts) {
  const editor = createDraftEditor<OwnFields, OwnTerm>({
    newId,
    drafts,
    rules: {
      fieldsOf,
      isChanged,
      isReady: (open) => !hasProblems(problemsOf(open)),
      save: (open) =>
        ask('own.save', {
          ...{ request: open.id, id: termIdOf(open), revision: open.stored?.revision ?? 0 },
          ...asSaved(open),
        }),
      async reread({ id }) {
        if (!(await own.load())) return undefined;
        return own.terms.value.find((other) => other.id === id);
      },
    },
  });
  /** What is wrong, once saving was tried. */
  const problems = computed<OwnProblems>(() => {
    const { value: open } = editor.state;
    return open.is === 'open' && open.tries > 0 ? problemsOf(open) : { also: new Map() };
  });

  function problemsOf(open: OpenOwnEditor): OwnProblems {
    const taken = takenForms(own.terms.value, own.markings.value, termIdOf(open), nameOf);
    const found = problemsIn(open, taken);
    // A row that was left empty is left out.
    return { ...found, also: new Map([...found.also].filter(([, { is }]) => is !== 'empty')) };
  }

  return {
    ...editor,
    problems,
    /** Write a new one. @param name - to begin with */
    start(name: string): void {
      const text = name.trim();
      editor.start(NEW + text, { ...NOTHING, name: { text } });
    },
  };
}

/** Of a new term: made from the id of the request, which stays the same until it was answered. */
function termIdOf({ id, stored }: OpenOwnEditor): string {
  return stored?.id ?? `own-${id}`;
}

/** In the shape that a request has: mutable, trimmed, without empty rows. */
function asSaved(open: OwnFields) {
  const { name, also, short, long, subject } = open;
  const forms = also.filter(({ text }) => text.trim() !== '').map((form) => ({ ...form }));
  const fields = { name: { ...name }, also: forms, short, long };
  return subject === undefined ? fields : { ...fields, subject };
}

function fieldsOf({ name, also, short, long, subject }: OwnFields): OwnFields {
  const fields = { name, also, short, long };
  return subject === undefined ? fields : { ...fields, subject };
}

function isChanged({ stored, key, ...open }: OpenOwnEditor): boolean {
  const before = stored ?? { ...NOTHING, name: { text: key.slice(NEW.length) } };
  return JSON.stringify(comparable(open)) !== JSON.stringify(comparable(before));
}

function comparable({ name, also, short, long, subject }: OwnFields) {
  const plain = ({ text, exact }: OwnForm) => [text.trim(), exact === true];
  const forms = also.filter(({ text }) => text.trim() !== '').map(plain);
  return [plain(name), forms, short.trim(), long.trim(), subject ?? ''];
}
