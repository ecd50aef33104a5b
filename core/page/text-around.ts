/** The sentence a term stands in, for one who cannot see the page around it. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).search(/[^.!?\uFFFC]*$/);
  const rest = text.slice(end).search(/[.!?](?:\s|$)|\uFFFC/);
  const to = rest < 0 ? text.length : end + rest + 1;
  return text
    .slice(before, to)
    .replace(/[\s\uFFFC]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

const LONGEST = 240;
