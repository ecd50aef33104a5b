import { type MarkLook, type MarkRow, markRows } from '../core/mark/mark-table.ts';

const HEAD = `/*
 * Made from core/mark/mark-table.ts; tests/tools/marks-css.test.ts says how.
 *
 * Marks on someone else's page. Colours stand here and not in variables, which the page
 * could see and set. A page does not say reliably whether it is dark, so each line colour
 * is readable at 3:1 on white and on #121212, and each fill leaves the page's own text
 * over 4.5:1 (worked out in the design's tokens). A term is dotted, the web's old sign for
 * "explained"; never solid without a fill (a link), wavy (a spelling error) or coloured text.
 * \`core/mark/mark-styles.ts\` says what lies on top.
 * Only on a screen: what is printed is the page's own.
 */`;
const CONTRAST = `/*
 * Firefox paints these system colours; Chromium makes a solid block of every highlight
 * (browser-bugs.md: highlights-solid-in-contrast), so there only notes and "here" are painted in a
 * contrast theme (mark-styles.ts).
 */`;

/** The style sheet of marks: each row of the table, for a usual screen and for high contrast. */
export function marksCss(): string {
  const usual = markRows.map(({ name, look }) => rule(name, look));
  const contrast = markRows.map((row) => rule(row.name, inContrast(row)));
  return [
    HEAD,
    `@media screen {\n${usual.join('\n')}\n}\n`,
    CONTRAST,
    `@media screen and (forced-colors: active) {\n${contrast.join('\n')}\n}\n`,
  ].join('\n');
}

/** A line that the usual look has, and this has not, must be taken away again. */
function inContrast({ look, contrast }: MarkRow): MarkLook & { readonly isLineGone: boolean } {
  return { ...contrast, isLineGone: look.line !== undefined && contrast.line === undefined };
}

function rule(
  name: string,
  { fill, text, line, isLineGone = false }: MarkLook & { readonly isLineGone?: boolean },
): string {
  const { where = 'underline', style, colour, width, offset } = line ?? {};
  const declarations = [
    ...(fill === undefined ? [] : [`background-color: ${fill}`]),
    ...(text === undefined ? [] : [`color: ${text}`]),
    ...(line === undefined ? [] : [`text-decoration: ${where} ${style} ${colour} ${width}px`]),
    ...(isLineGone ? ['text-decoration: none'] : []),
    ...(offset === undefined ? [] : [`text-underline-offset: ${offset}px`]),
  ];
  return `  ::highlight(${name}) {\n${declarations.map((one) => `    ${one};\n`).join('')}  }`;
}
