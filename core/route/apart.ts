import { unreadKinds } from '../page/unread';

/** As each JavaScript runtime has it; the language itself, and so core, does not declare it. */
declare class URLSearchParams {
  constructor(from: string | Readonly<Record<string, string>>);
  get(name: string): string | null;
  toString(): string;
}

/** Why a note is not written on a page itself: it cannot be entered, or takes the keyboard away. */
const whys = [...unreadKinds, 'taken'] as const;
type Why = (typeof whys)[number];

/** A page that a note cannot be written on, and what a note apart from it may keep of it. */
export interface Apart {
  readonly why: Why;
  /** Missing for a work system, of which nothing is kept, and where the browser tells no address. */
  readonly page?: {
    /** As `pageOf` gives it. */
    readonly address: string;
    readonly title: string;
    /** Selected on it; '' for none. */
    readonly words: string;
  };
}

/** As a part of an address. */
export function queryOf({ why, page }: Apart): string {
  return new URLSearchParams({ why, ...page }).toString();
}

/** Undefined where none was written. */
export function apartIn(query: string): Apart | undefined {
  const fields = new URLSearchParams(query);
  const why = whys.find((kind) => kind === fields.get('why'));
  if (!why) return undefined;
  const address = fields.get('address') ?? '';
  if (why === 'work-system' || address === '') return { why };
  const of = (name: string) => fields.get(name) ?? '';
  return { why, page: { address, title: of('title'), words: of('words') } };
}
