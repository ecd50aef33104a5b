// npm run glossary -- check | new | stats | score: what authors of data/glossary work with.
import { parseArgs } from 'node:util';
import { type Subject, subjects } from '../../core/glossary/subjects';
import { compileIndex } from '../../core/match-index/compile-index';
import { decodeIndex } from '../../core/match-index/decode-index';
import { checkGlossary, type Finding } from './check';
import { halves, readCorpus } from './corpus';
import { marksInPages } from './marks-in-pages';
import { printMistakes, printScores } from './print-score';
import { readFiles } from './read-files';
import { scoreHalf } from './score';
import { insert, skeletonOf } from './skeleton';
import { statsOf } from './stats';

const USAGE = `npm run glossary -- check                 what is wrong, and what an editor would ask
npm run glossary -- new "Term" [--subject S]  an entry to fill in; with a subject, put in its file
npm run glossary -- stats [--json]        how many there are of what
npm run glossary -- score [--misses]      precision and recall over tests/corpus
npm run glossary -- score --pages DIR     what is marked in saved pages, by frequency`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    pages: { type: 'string' },
    subject: { type: 'string' },
  },
});
const [job, ...words] = positionals;

if (job === 'check') check();
else if (job === 'new' && words[0] !== undefined) start(words.join(' '), options.subject);
else if (job === 'stats') stats();
else if (job === 'score') await score();
else refuse(USAGE);

function check(): void {
  const { errors, warnings } = checkGlossary(readFiles());
  print('To think about', warnings);
  print('Wrong', errors);
  console.log(`${errors.length} wrong, ${warnings.length} to think about`);
  if (errors.length > 0) process.exitCode = 1;
}

function print(title: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  console.log(`${title}:`);
  for (const { where, what } of findings) console.log(`  ${where}: ${what}`);
  console.log();
}

function start(name: string, subject: string | undefined): void {
  const today = new Date().toISOString().slice(0, 10);
  if (subject === undefined) {
    console.log(JSON.stringify(skeletonOf(name, 'claims-edi', today), null, 2));
  } else if (isSubject(subject)) {
    const entry = skeletonOf(name, subject, today);
    const taken = readFiles().find(({ entries }) => entries.some(({ id }) => id === entry.id));
    if (taken) refuse(`"${entry.id}" is in ${taken.subject}.json already`);
    else console.log(`${insert(entry)}: ${entry.id}`);
  } else {
    refuse(`Subjects are: ${subjects.join(', ')}`);
  }
}

function isSubject(name: string): name is Subject {
  return (subjects as readonly string[]).includes(name);
}

function stats(): void {
  const counted = statsOf(readFiles().flatMap(({ entries }) => entries));
  if (options.json) {
    console.log(JSON.stringify(counted, null, 2));
    return;
  }
  for (const [name, value] of Object.entries(counted)) {
    if (typeof value === 'number') console.log(`${name.padEnd(24)}${value}`);
    else {
      console.log(`\n${name}`);
      for (const [key, count] of Object.entries(value)) console.log(`  ${key.padEnd(22)}${count}`);
      console.log();
    }
  }
}

async function score(): Promise<void> {
  const index = decodeIndex(compileIndex(readFiles().flatMap(({ entries }) => entries)));
  if (options.pages !== undefined) {
    printPages(await marksInPages(options.pages, index));
    return;
  }
  const paragraphs = readCorpus();
  printScores(halves.map((half) => scoreHalf(half, paragraphs, index)));
  if (options.misses) printMistakes(paragraphs, index);
}

function printPages({ pages, marked }: Awaited<ReturnType<typeof marksInPages>>): void {
  for (const { name, isOfField, marks } of pages) {
    console.log(`${name}: ${marks} marks, ${isOfField ? 'of the field' : 'not of the field'}`);
  }
  for (const { count, words: shown, termIds, pages: on } of marked) {
    const where = on.length === 1 ? on[0] : `${on.length} pages`;
    console.log(`${String(count).padStart(5)}  ${shown}  → ${termIds.join(' or ')}  (${where})`);
  }
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
