import { codeAt } from './characters';

/** Whether the words before and behind a stretch are both in capitals, as in a shouted line. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  return isInCapitals(wordBefore(text, start)) && isInCapitals(wordBehind(text, end));
}

function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && !isLetter(text, end - 1)) end--;
  let start = end;
  while (start > 0 && isLetter(text, start - 1)) start--;
  return text.slice(start, end);
}

function wordBehind(text: string, at: number): string {
  let start = at;
  while (start < text.length && !isLetter(text, start)) start++;
  let end = start;
  while (end < text.length && isLetter(text, end)) end++;
  return text.slice(start, end);
}

function isLetter(text: string, at: number): boolean {
  return codeAt(text, at) > 0;
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
