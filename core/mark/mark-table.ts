import type { HitKind } from '../hit/hit';
import type { NoteColour } from '../note/note';
import type { Settings } from '../settings/settings';

/** A line along words. */
interface MarkLine {
  readonly where?: 'underline' | 'underline overline';
  readonly style: 'solid' | 'dotted' | 'dashed' | 'double';
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
  /** From the words, in CSS pixels. */
  readonly offset?: number;
}

/** How words look that are marked. What is left out stays as the page has it. */
export interface MarkLook {
  readonly fill?: string;
  readonly text?: string;
  readonly line?: MarkLine | undefined;
}

/** One name of the table, and how it is drawn. */
export interface MarkRow {
  /** As the browser's registry of highlights has it, and `marks.css`. */
  readonly name: string;
  readonly look: MarkLook;
  /** Where the learner's system asks for high contrast (browser-bugs.md: highlights-solid-in-contrast). */
  readonly contrast: MarkLook;
}

export type MarkSettings = Pick<Settings, 'markStrength' | 'markColour'>;

/**
 * The marks of what is found, one row for each kind of hit. Each is drawn in every strength and
 * colour that the learner can choose. (A kind that is met at several stages of learning has a row
 * for each: "new" is the first, and the only one so far.)
 */
export const hitMarks = {
  entry: { name: 'codelight-term-new', line: 'dotted' },
} as const satisfies Readonly<Record<HitKind, { name: string; line: MarkLine['style'] }>>;

const strengths: Readonly<
  Record<MarkSettings['markStrength'], { readonly alpha: string; readonly width: number }>
> = {
  quiet: { alpha: '', width: 2 },
  normal: { alpha: '21', width: 2 },
  bold: { alpha: '2b', width: 3 },
};

const colours: Readonly<Record<MarkSettings['markColour'], string>> = {
  pine: '#2a8a82',
  blue: '#3d7fc0',
  plum: '#a8579d',
};

/** The name of a mark as the learner wants it: the plain name is that of the settings at first. */
export function nameInLook(
  mark: (typeof hitMarks)[HitKind]['name'],
  { markStrength, markColour }: MarkSettings,
): string {
  const strength = markStrength === 'normal' ? '' : `-${markStrength}`;
  const colour = markColour === 'pine' ? '' : `-${markColour}`;
  return `${mark}${strength}${colour}`;
}

const hitRows: readonly MarkRow[] = Object.values(hitMarks).flatMap(({ name, line }) =>
  keysOf(strengths).flatMap((markStrength) =>
    keysOf(colours).map((markColour) => {
      const { alpha, width } = strengths[markStrength];
      const colour = colours[markColour];
      return {
        name: nameInLook(name, { markStrength, markColour }),
        look: {
          ...(alpha !== '' && { fill: `${colour}${alpha}` }),
          line: { style: line, colour, width, offset: 3 },
        },
        contrast: { fill: 'Canvas', line: { style: line, colour: 'CanvasText', width: 3 } },
      };
    }),
  ),
);

/** What a card is open for, or "next mark" has reached. */
export const HERE = 'codelight-here';
const hereRow: MarkRow = {
  name: HERE,
  look: {
    fill: `${colours.pine}52`,
    line: { style: 'solid', colour: colours.pine, width: 2, offset: 3 },
  },
  contrast: { fill: 'Highlight', text: 'HighlightText', line: undefined },
};

/** Notes are filled, like a pen; each colour has an edge of its own besides. */
const noteLooks: Readonly<Record<NoteColour, { readonly fill: string; readonly line: MarkLine }>> =
  {
    amber: {
      fill: '#b3812936',
      line: { style: 'solid', colour: '#b57a10', width: 2, offset: 3 },
    },
    sky: {
      fill: '#25a8fd3b',
      line: { style: 'dashed', colour: '#2e86cc', width: 2, offset: 3 },
    },
    rose: {
      fill: '#e259824b',
      line: { style: 'double', colour: '#d0487c', width: 1.5, offset: 2 },
    },
    fern: {
      fill: '#63cb0941',
      line: { style: 'dotted', colour: '#4f8f3c', width: 3, offset: 3 },
    },
    violet: {
      fill: '#9a51fa4e',
      line: {
        where: 'underline overline',
        style: 'solid',
        colour: '#8c69d8',
        width: 1,
        offset: 3,
      },
    },
  };

export function noteMark(colour: NoteColour): `codelight-note-${NoteColour}` {
  return `codelight-note-${colour}`;
}

const noteRows: readonly MarkRow[] = keysOf(noteLooks).map((colour) => {
  const { fill, line } = noteLooks[colour];
  const { offset: _offset, ...edge } = line;
  return {
    name: noteMark(colour),
    look: { fill, line },
    contrast: { fill: 'Mark', text: 'MarkText', line: { ...edge, colour: 'MarkText' } },
  };
});

/** Every way in which we mark a page. */
export const markRows: readonly MarkRow[] = [...hitRows, hereRow, ...noteRows];

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[]; // written out above: it has no other keys
}
