import { computed, signal } from '@preact/signals';
import { saidOf } from '@/texts/problem';

/** What was typed and not saved. */
export type Draft<Fields extends object> = Fields & {
  /**
   * Of the request to save it. It stays the same until the background has answered, which may have
   * stored the draft and ended before it answered.
   */
  readonly id: string;
};

export type OpenDraft<Fields extends object, Stored> = Draft<Fields> & {
  readonly is: 'open';
  /** Its draft is kept by this. */
  readonly key: string;
  /** What is changed, as the learner has seen it; missing where something new is written. */
  readonly stored?: Stored;
  readonly isSaving: boolean;
  /** A draft was found and brought back. */
  readonly isBrought: boolean;
  /** How often saving it was tried. */
  readonly tries: number;
  /** Why it could not be saved. */
  readonly problem?: string;
  /** Another part of ours has changed it meanwhile: `stored` is that change. */
  readonly isStale: boolean;
};

/** What one kind of draft has of its own. */
interface DraftRules<Fields extends object, Stored> {
  /** Takes the fields, which a draft keeps, out of a value that has more. */
  readonly fieldsOf: (of: Fields) => Fields;
  /** Whether the learner would lose something without a draft. */
  readonly isChanged: (open: OpenDraft<Fields, Stored>) => boolean;
  /** Whether it can be stored as it is. */
  readonly isReady: (open: OpenDraft<Fields, Stored>) => boolean;
  /** @returns what is stored then; undefined when the editor was closed before it was sent */
  readonly save: (open: OpenDraft<Fields, Stored>) => Promise<Stored | undefined>;
  /** Reads again what is stored; undefined when it is gone, or cannot be read. */
  readonly reread: (stored: Stored) => Promise<Stored | undefined>;
}

interface Parts<Fields extends object, Stored> {
  /** A new UUID at each call: components have no dice. */
  readonly newId: () => string;
  /** Drafts that were kept, by what they are on. */
  readonly drafts: Map<string, Draft<Fields>>;
  readonly rules: DraftRules<Fields, Stored>;
}

/** What has a revision: a change says which one it was made on. */
interface Revised {
  readonly id: string;
  readonly revision: number;
}

/** Something being written or changed. Whatever fails, what was typed stays. */
export function createDraftEditor<Fields extends object, Stored extends Fields & Revised>({
  newId,
  drafts,
  rules,
}: Parts<Fields, Stored>) {
  type Open = OpenDraft<Fields, Stored>;
  const state = signal<{ readonly is: 'closed' } | Open>({ is: 'closed' });
  /** Whether closing now would take words with it. */
  const isDirty = computed(() => state.value.is === 'open' && rules.isChanged(state.value));

  /** All that was typed and not saved, by what it is on; the open one as well. */
  const unsaved = computed<ReadonlyMap<string, Draft<Fields>>>(() => {
    const { value: open } = state;
    const all = new Map(drafts);
    return open.is === 'open' && isDirty.value ? all.set(open.key, draftOf(open)) : all;
  });

  function draftOf(open: Open): Draft<Fields> {
    return { ...rules.fieldsOf(open), id: open.id };
  }

  function open(key: string, fields: Fields, stored?: Stored): void {
    const draft = drafts.get(key) ?? { ...fields, id: newId() };
    const isBrought = drafts.has(key);
    state.value = {
      ...draft,
      ...{ is: 'open', key, isSaving: false, isBrought, tries: 0, isStale: false },
      ...(stored && { stored }),
    };
  }

  function change(next: Partial<Open>): void {
    if (state.value.is === 'open') state.value = { ...state.value, ...next };
  }

  /** Close without saving; what was typed is there when the same is written on again. */
  function keep(): void {
    const { value: open } = state;
    if (open.is !== 'open') return;
    if (rules.isChanged(open)) drafts.set(open.key, draftOf(open));
    else drafts.delete(open.key);
    state.value = { is: 'closed' };
  }

  /** @returns what is on the disk now; undefined when it is not, and then the state says why */
  async function save(): Promise<Stored | undefined> {
    const { value: open } = state;
    if (open.is !== 'open' || open.isSaving) return undefined;
    const isReady = rules.isReady(open);
    const { problem: _problem, ...rest } = open;
    const trying = { ...rest, tries: open.tries + 1, isSaving: isReady } as Open; // without its problem
    state.value = trying;
    if (!isReady) return undefined;
    try {
      const saved = await rules.save(trying);
      if (!saved) return undefined; // it was closed meanwhile, and kept as a draft
      drafts.delete(open.key);
      if (isStill(open)) state.value = { is: 'closed' };
      return saved;
    } catch (error) {
      const now = await whatChanged(open);
      if (isStill(open))
        change({ isSaving: false, problem: saidOf(error), ...now } as Partial<Open>);
      return undefined;
    }
  }

  /** Whether the editor has not been closed since, or opened on something else. */
  function isStill({ id }: Open): boolean {
    return state.value.is === 'open' && state.value.id === id;
  }

  /** After a save that failed: another part may have changed it, which the learner is to see. */
  async function whatChanged({ stored }: Open) {
    const now = stored && (await rules.reread(stored).catch(() => undefined));
    if (!now || now.revision === stored.revision) return {};
    return { stored: now, isStale: true, id: newId() };
  }

  return {
    state,
    unsaved,
    isDirty,
    /** Write a new one. */
    start: (key: string, fields: Fields) => open(key, fields),
    edit: (stored: Stored) => open(stored.id, rules.fieldsOf(stored), stored),
    keep,
    save,
    change: (next: Partial<Fields>) => change(next as Partial<Open>), // some of its fields
  };
}
