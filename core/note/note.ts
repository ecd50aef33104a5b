/** Words of a page that a note stands on, with enough around them to find them again. */
export interface Quote {
  /** The words themselves, as the page wrote them; at most 2,000 characters. */
  readonly text: string;
  /** Up to 64 characters before, white space folded; begins with a line break if its line does. */
  readonly before: string;
  /** Up to 64 characters after; ends with a line break if its line does. */
  readonly after: string;
  /** Where it began, as a share (0 to 1) of the page's text; 0 if nothing is kept of that. */
  readonly at: number;
}

export const noteColours = ['amber', 'sky', 'rose', 'fern', 'violet'] as const;
export type NoteColour = (typeof noteColours)[number];

/** As much of a note as its page is told: what it takes to mark it. */
export type PageNote = Pick<Note, 'id' | 'quote' | 'colour'>;

/** The page that a note was made on. */
interface NotePage {
  /** Address as `pageOf` gives it. */
  readonly url: string;
  readonly title: string;
}

/** A learner's note: on a term, on a passage of a page, or on both. */
export interface Note {
  /** UUID made by whoever asked for it, so that asking twice cannot make two. */
  readonly id: string;
  /** Entry of the glossary. */
  readonly termId?: string;
  readonly page?: NotePage;
  readonly quote?: Quote;
  readonly body: string;
  readonly colour: NoteColour;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts the edits; an edit names the revision that it saw. */
  readonly revision: number;
}
