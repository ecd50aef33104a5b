import type { TermIndex } from '../../core/match-index/decode-index';
import { type Expected, fieldGenres, type Paragraph } from './corpus';
import {
  falsePer2000,
  type HalfScore,
  mistakesIn,
  precisionOf,
  recallOf,
  type Score,
} from './score';

const WIDTH = 34;

/** Both halves side by side, genre by genre. */
export function printScores(scores: readonly HalfScore[]): void {
  console.log(row('', scores, ({ half }) => half));
  const genres = new Set(scores.flatMap(({ byGenre }) => [...byGenre.keys()]));
  const sorted = [...genres].sort((a, b) => order(a) - order(b) || a.localeCompare(b, 'en'));
  for (const genre of sorted) {
    const isOfField = fieldGenres.includes(genre);
    console.log(row(genre, scores, ({ byGenre }) => cell(byGenre.get(genre), isOfField)));
  }
  console.log(row('the field', scores, ({ field }) => cell(field, true)));
  console.log(row('other genres', scores, ({ others }) => cell(others, false)));
}

function order(genre: string): number {
  const at = fieldGenres.indexOf(genre);
  return at < 0 ? fieldGenres.length : at;
}

function row(
  name: string,
  scores: readonly HalfScore[],
  cellOf: (score: HalfScore) => string,
): string {
  return `${name.padEnd(16)}${scores.map((score) => cellOf(score).padEnd(WIDTH)).join('')}`.trimEnd();
}

function cell(score: Score | undefined, isOfField: boolean): string {
  if (!score || score.paragraphs === 0) return 'none';
  const quality = `P ${precisionOf(score).toFixed(3)} R ${recallOf(score).toFixed(3)}`;
  if (isOfField) return `${quality} (${score.paragraphs} paragraphs)`;
  return `${quality} false/2,000 ${falsePer2000(score).toFixed(2)}`;
}

/** What the paragraphs lack and have too much; the held-out half is never listed. */
export function printMistakes(paragraphs: readonly Paragraph[], index: TermIndex): void {
  for (const paragraph of paragraphs.filter(({ half }) => half !== 'held-out')) {
    const { missed, wrong } = mistakesIn(paragraph, index);
    if (missed.length + wrong.length === 0) continue;
    const { text, genre } = paragraph;
    const say = ({ start, end, termId }: Expected) =>
      `“${text.slice(start, end)}”${termId === undefined ? '' : ` (${termId})`} in “…${text
        .slice(Math.max(0, start - 40), end + 40)
        .trim()}…”`;
    console.log(`\n${genre}: ${text.slice(0, 60)}…`);
    for (const one of missed) console.log(`  missed ${say(one)}`);
    for (const one of wrong) console.log(`  wrong  ${say({ ...one, termId: one.id })}`);
  }
}
