import { unparse } from 'papaparse';
import type { Entry } from '@/core/glossary/entry';
import { examTagName } from '@/core/glossary/exams';
import { stageName, subjectName } from '@/texts/names';

/** A file for the learner to keep. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

export type Format = 'json' | 'csv' | 'anki';

/** @param today - ISO date, for the file's name */
export function fileOf(format: Format, entries: readonly Entry[], today: string): ExportFile {
  const name = `codelight-glossary-${today}`;
  if (format === 'json') {
    return { name: `${name}.json`, type: 'application/json', text: asJson(entries, today) };
  }
  if (format === 'csv') return { name: `${name}.csv`, type: 'text/csv', text: asCsv(entries) };
  return { name: `${name}-anki.txt`, type: 'text/plain', text: asAnki(entries) };
}

/** Of the glossary. */
export const LICENSE = 'CC BY 4.0';

function asJson(entries: readonly Entry[], exportedOn: string): string {
  return `${JSON.stringify({ name: 'Codelight glossary', license: LICENSE, exportedOn, entries }, null, 2)}\n`;
}

const COLUMNS = [
  ...['name', 'also', 'subject', 'short', 'long', 'biller', 'coder', 'example'],
  ...['stages', 'exams', 'see also', 'confused with', 'source', 'address', 'checked'],
];

// Papa Parse's own sign for it does not see a cell of several lines.
const FORMULA = /^[=+\-@\t\r]/;

/** Begins with a byte-order mark: without it Excel takes UTF-8 for something else. */
function asCsv(entries: readonly Entry[]): string {
  const nameOf = namesOf(entries);
  const rows = entries.map((entry) => [
    entry.name,
    formsOf(entry),
    subjectName(entry.subject),
    entry.short,
    entry.long,
    entry.views?.biller ?? '',
    entry.views?.coder ?? '',
    entry.example,
    entry.stages.map(stageName).join(', '),
    entry.exams.map((tag) => examTagName(tag) ?? tag).join(', '),
    entry.seeAlso.map(nameOf).join(', '),
    entry.confusedWith.map(({ id, difference }) => `${nameOf(id)}: ${difference}`).join(' '),
    entry.source.title,
    entry.source.url,
    entry.checked,
  ]);
  // A cell that begins with = + - or @ is a formula to a spreadsheet: it is given an apostrophe.
  return `\uFEFF${unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: FORMULA })}\r\n`;
}

/**
 * Notes for Anki's "File → Import": the term in front, what it is behind.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
function asAnki(entries: readonly Entry[]): string {
  const head = [
    ...['#separator:tab', '#html:false', '#notetype column:1', '#deck column:2', '#tags column:5'],
  ];
  const rows = entries.map((entry) => [
    'Basic',
    `Codelight::${subjectName(entry.subject)}`,
    [entry.name, formsOf(entry)].filter((line) => line !== '').join('\n'),
    [entry.short, entry.long, `Example: ${entry.example}`].join('\n\n'),
    ['codelight', ...entry.exams.map((tag) => tag.replace(':', '::'))].join(' '),
  ]);
  return `${head.join('\n')}\n${unparse(rows, { delimiter: '\t', newline: '\n' })}\n`;
}

function formsOf({ also }: Entry): string {
  return also.map(({ text }) => text).join(', ');
}

function namesOf(entries: readonly Entry[]): (id: string) => string {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
