import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Entry } from '../../core/glossary/entry';
import type { Subject } from '../../core/glossary/subjects';
import { FOLDER } from './read-files';

/** An entry to be filled in: `check` tells what is still missing. */
export function skeletonOf(name: string, subject: Subject, today: string): Entry {
  return {
    id: idOf(name),
    name,
    also: [],
    subject,
    short: '',
    long: '',
    views: { biller: '', coder: '' },
    example: '',
    stages: [],
    exams: [],
    seeAlso: [],
    confusedWith: [],
    source: { title: '', url: 'https://' },
    checked: today,
  };
}

/** @returns the file, relative to where one is, with the entry in its place */
export function insert(entry: Entry): string {
  const file = path.join(FOLDER, `${entry.subject}.json`);
  const entries = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Entry[]) : [];
  const all = [...entries, entry].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  execFileSync('biome', ['format', '--write', file]); // so that nothing else in it is seen to change
  return path.relative(process.cwd(), file);
}

function idOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
