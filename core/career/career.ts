import type { Stage } from '../glossary/stages';

/** Where a figure can be checked. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Something the source article says, by the numbers of its statements. */
interface FromArticle {
  readonly article: readonly number[];
}

/** The article's own figure: a projection long past. */
interface PastOutlook {
  /** Percent over the whole period. */
  readonly growth: number;
  readonly period: string;
  /** What the article calls it. */
  readonly wording: string;
  readonly isHistoric: true;
  /** The article has no address to give. */
  readonly source: Pick<Source, 'title'>;
}

/** Figures of one BLS occupation; each names the year or period it is of. */
export interface PresentOutlook {
  readonly occupation: string;
  /** Standard Occupational Classification. */
  readonly code: string;
  /** US dollars a year. */
  readonly pay: {
    readonly median: number;
    readonly lowestTenth?: number;
    readonly highestTenth?: number;
    readonly vintage: string;
  };
  readonly jobs: { readonly value: number; readonly vintage: string };
  readonly growth: { readonly percent: number; readonly change: number; readonly vintage: string };
  readonly openings?: { readonly perYear: number; readonly vintage: string };
  readonly source: Source;
}

export interface Career extends FromArticle {
  readonly id: string;
  /** As the article calls it. */
  readonly name: string;
  /** As it is called and counted today. */
  readonly today: string;
  readonly summary: string;
  readonly duties: readonly string[];
  readonly settings: string;
  readonly education: string;
  readonly then: PastOutlook;
  /** A role that BLS does not count by itself has none. */
  readonly now?: PresentOutlook;
  /** Id of the career whose figures cover this one. */
  readonly countedWith?: string;
  /** Whether then and now can be compared. */
  readonly comparison: string;
  readonly remarks: readonly string[];
}

/** What each of the two does at one stage of the claim cycle. */
export interface StageOfWork {
  readonly stage: Stage;
  readonly biller?: string;
  readonly coder?: string;
}
