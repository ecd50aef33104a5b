/**
 * Middle of the first term's mark that the pointer can reach and no note is on, scrolled to the
 * middle of the window. It runs in a page: it may use nothing from outside.
 */
export function findFreeMark(): [number, number] | undefined {
  const named = (start: string) =>
    [...CSS.highlights].filter(([name]) => name.startsWith(start)).flatMap(([, all]) => [...all]);
  const liveOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const live = new Range(); // pages may hide members of their document
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  };
  const notes = named('codelight-note').map(liveOf);
  const isNoted = (term: Range) =>
    notes.some(
      (note) =>
        note.startContainer.getRootNode() === term.startContainer.getRootNode() &&
        note.compareBoundaryPoints(Range.END_TO_START, term) < 0 &&
        note.compareBoundaryPoints(Range.START_TO_END, term) > 0,
    );
  for (const term of named('codelight-term').map(liveOf)) {
    const parent = term.startContainer.parentElement;
    if (!parent || isNoted(term)) continue;
    parent.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = [...term.getClientRects()].find(({ width }) => width > 1);
    if (!box) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const root = parent.getRootNode() as Document | ShadowRoot; // of what is on a page
    if (root.elementFromPoint(x, y) === parent) return [x, y]; // else something lies over it
  }
  return undefined;
}
