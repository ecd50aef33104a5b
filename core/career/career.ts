import type { Stage } from '../glossary/stages';

/** Where something can be checked. An article without an address has a title only. */
export interface Source {
  readonly title: string;
  /** Where there is room for one word only. */
  readonly publisher?: string;
  readonly url?: string;
  /** ISO date of the edition read; a later one may be out. */
  readonly edition?: string;
  /** ISO date on which it was read. */
  readonly checked?: string;
}

/** One number with all that it takes to believe it. */
export interface Figure {
  /** US dollars a year, percent (7 is 7 %), or how many. */
  readonly value: number;
  readonly unit: 'dollars' | 'percent' | 'count';
  /** The year, month or period it is of: "2024", "May 2024", "2024–34". */
  readonly vintage: string;
  /** Id of a source. */
  readonly source: string;
}

/** The article's own figure: a projection long past, and what the article called it. */
interface PastFigure extends Figure {
  readonly isHistoric: true;
  readonly wording: string;
}

/** Something the source article says, by the numbers of its statements. */
interface FromArticle {
  readonly article: readonly number[];
}

/** Who employs how many of an occupation, and what the middle one of them earns. */
interface Employer {
  readonly place: string;
  readonly share: Figure;
  readonly medianPay: Figure;
}

/** What BLS says of one occupation. What it does not say of it alone is missing. */
export interface Occupation {
  readonly occupation: string;
  /** Standard Occupational Classification. */
  readonly code: string;
  readonly medianPay: Figure;
  readonly lowestTenth?: Figure;
  readonly highestTenth?: Figure;
  readonly jobs: Figure;
  readonly growth: Figure;
  /** Jobs gained or lost over the period of `growth`. */
  readonly change: Figure;
  /** In a year, on average. */
  readonly openings?: Figure;
  /** The largest first. */
  readonly employers: readonly Employer[];
}

export interface Career extends FromArticle {
  readonly id: string;
  /** As the article calls it. */
  readonly name: string;
  /** A line in the list. */
  readonly brief: string;
  readonly summary: string;
  readonly duties: readonly string[];
  readonly settings: string;
  readonly education: string;
  readonly past: PastFigure;
  /** A role that BLS does not count by itself has none. */
  readonly now?: Occupation;
  /** Id of the career whose figures cover this one. */
  readonly countedWith?: string;
  /** Whether past and now can be compared. */
  readonly comparison: string;
  readonly remarks: readonly string[];
  /** Ids of the sources of its texts. */
  readonly sources: readonly string[];
}

/** What each of the two does at one stage of the claim cycle. */
export interface StageOfWork {
  readonly stage: Stage;
  readonly biller?: string;
  readonly coder?: string;
}
