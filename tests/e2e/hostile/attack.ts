import type { BrowserName } from '../harness/driver';
import type { Kit } from './kit';

declare global {
  /** In an attacked page only. */
  var kit: Kit;
}

/** Runs in the page's own world; it may use nothing but `kit` and what a page has. */
export type InPage = () => unknown;

/** What a page tries. Its yield is what `kit.loot` holds in the end, and has to be nothing. */
export interface Attack {
  readonly name: string;
  /** Where the means exist; without it, in all. */
  readonly browsers?: readonly BrowserName[];
  /** The page comes with them. A script of its own needs the nonce "page". */
  readonly headers?: Readonly<Record<string, string>>;
  /** The page's styles: the card has to look as it does without them. */
  readonly css?: string;
  /** The page's first script, before the body is there. Written as a method. */
  readonly first?: InPage;
  /** When the page is loaded and marked; no card yet. */
  readonly arm?: InPage;
  /** Whether a note is being typed meanwhile: half of it before `spring`, half after. */
  readonly scene?: 'read' | 'write';
  /** While the card is open. */
  readonly spring?: InPage;
  /** What the learner does after that. */
  readonly next?: 'press Delete' | 'open it again' | 'look for the draft';
  /** Last of all. */
  readonly after?: InPage;
  /** What it cannot be denied, word for word; each needs its reason beside it. */
  readonly leaves?: readonly string[];
  /** How many things at most it cannot be denied. */
  readonly most?: number;
}
