import type * as v from 'valibot';

/**
 * Who may ask: the script of a page of the web, the card that stands on one, or a page of our own.
 * The least trusted is first: whoever comes after it may ask the same.
 */
const askers = ['page', 'card', 'ourselves'] as const;
export type AskerKind = (typeof askers)[number];

/** One request: who may ask it, what it must look like, and what it does. */
export interface RequestEntry<Shape extends v.GenericSchema, Reply> {
  /** The least trusted who may ask. */
  readonly from: AskerKind;
  readonly shape: Shape;
  /** One sentence. */
  readonly does: string;
  /** For the compiler alone: nothing has it. */
  readonly reply?: Reply;
}

/** Declares a request by the type of its reply; the rest of its types follow from its shape. */
export function request<Reply>() {
  return <Shape extends v.GenericSchema>(
    entry: Omit<RequestEntry<Shape, Reply>, 'reply'>,
  ): RequestEntry<Shape, Reply> => entry;
}

export function isAllowed(asker: AskerKind, { from }: { readonly from: AskerKind }): boolean {
  return askers.indexOf(asker) >= askers.indexOf(from);
}
