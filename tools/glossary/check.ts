import type { Entry } from '../../core/glossary/entry';
import { subjects as allSubjects } from '../../core/glossary/subjects';
import { checkForms } from './check-forms';
import { checkWriting } from './check-writing';
import { problemsOfShape } from './entry-shape';
import type { GlossaryFile } from './read-files';

/** Something to mend, or to think about. */
export interface Finding {
  /** Id of the entry, or name of the file. */
  readonly where: string;
  readonly what: string;
}

export interface Findings {
  /** What must not be. */
  readonly errors: readonly Finding[];
  /** What is seldom meant. */
  readonly warnings: readonly Finding[];
}

/** Licensed: CPT and CDT codes. A code is five digits or four and F, T or U, or D and four. */
const LICENSED = /\b(?:\d{4}[0-9FTU]|D\d{4})\b/;

/** All that can be said of a glossary without knowing the field. */
export function checkGlossary(files: readonly GlossaryFile[]): Findings {
  const entries = files.flatMap((file) => file.entries);
  const errors: Finding[] = [
    ...checkFiles(files),
    ...entries.flatMap((entry) => about(entry, problemsOfShape(entry))),
  ];
  // An entry that lacks a field cannot be asked about it.
  if (errors.length > 0) return { errors, warnings: [] };
  const ids = new Set(entries.map(({ id }) => id));
  return {
    errors: [
      ...entries.flatMap((entry) => about(entry, problemsOfLinks(entry, ids))),
      ...entries.flatMap((entry) => about(entry, problemsOfCodes(entry))),
      ...checkForms(entries),
    ],
    warnings: checkWriting(entries),
  };
}

function about({ id }: Pick<Entry, 'id'>, problems: readonly string[]): readonly Finding[] {
  return problems.map((what) => ({ where: String(id), what }));
}

function checkFiles(files: readonly GlossaryFile[]): readonly Finding[] {
  const found: Finding[] = [];
  const homes = new Map<string, string>();
  const subjects: readonly string[] = allSubjects;
  for (const subject of subjects) {
    if (files.every((file) => file.subject !== subject)) {
      found.push({ where: `${subject}.json`, what: 'is missing' });
    }
  }
  for (const { subject, entries } of files) {
    const where = `${subject}.json`;
    if (!subjects.includes(subject)) found.push({ where, what: 'is no subject' });
    let last = '';
    for (const { id, subject: own } of entries) {
      const home = homes.get(id);
      homes.set(id, where);
      if (home) found.push({ where: id, what: `is in ${home} and in ${where}` });
      else if (id < last) found.push({ where: id, what: `stands behind "${last}" in ${where}` });
      if (own !== subject) found.push({ where: id, what: `is of ${own}, but in ${where}` });
      last = id;
    }
  }
  return found;
}

function problemsOfLinks(entry: Entry, ids: ReadonlySet<string>): readonly string[] {
  const confused = entry.confusedWith.map(({ id }) => id);
  return [
    ...twice(entry.seeAlso).map((id) => `see also ${id}, twice`),
    ...twice(confused).map((id) => `confused with ${id}, twice`),
    ...[...entry.seeAlso, ...confused].flatMap((id) => {
      if (id === entry.id) return 'points to itself';
      return ids.has(id) ? [] : `points to "${id}", which is no entry`;
    }),
  ];
}

function problemsOfCodes(entry: Entry): readonly string[] {
  const code = LICENSED.exec(JSON.stringify({ ...entry, source: '' }))?.[0];
  return code === undefined ? [] : [`has "${code}", which may be a code of the AMA or ADA`];
}

function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
