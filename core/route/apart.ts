import { unreadKinds } from '../page/unread';

/** As each JavaScript runtime has it; the language itself, and so core, does not declare it. */
declare class URLSearchParams {
  constructor(from: string | Readonly<Record<string, string>>);
  get(name: string): string | null;
  toString(): string;
}

/** Why no note can be written on a page: we cannot enter it, or it takes the keyboard away. */
const whys = [...unreadKinds, 'taken'] as const;
type Why = (typeof whys)[number];

/** A page that no note can be written on: it is written in the sidebar, and keeps `page` of it. */
export interface Apart {
  readonly why: Why;
  /** Missing for a work system, as a note keeps nothing of it, and where the browser tells no address. */
  readonly page?: {
    /** As `pageOf` gives it. */
    readonly address: string;
    readonly title: string;
    /** What the learner had selected on it; '' for nothing. */
    readonly words: string;
  };
}

/** Prints what `apartIn` reads. */
export function queryOf({ why, page }: Apart): string {
  return new URLSearchParams({ why, ...page }).toString();
}

/** @returns undefined for a query that `queryOf` did not print */
export function apartIn(query: string): Apart | undefined {
  const fields = new URLSearchParams(query);
  const why = whys.find((kind) => kind === fields.get('why'));
  if (!why) return undefined;
  const address = fields.get('address') ?? '';
  if (why === 'work-system' || address === '') return { why };
  const of = (name: string) => fields.get(name) ?? '';
  return { why, page: { address, title: of('title'), words: of('words') } };
}
