// Each function here runs in a page: it is sent there as text, so it may use nothing but its
// arguments and what the page has.

/** Texts of every highlight in page order, by its name. */
export function readMarks(): Record<string, string[]> {
  const text = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const live = new Range(); // pages may hide members of their document
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live.toString();
  };
  const inOrder = (a: AbstractRange, b: AbstractRange) => {
    if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
    const position = a.startContainer.compareDocumentPosition(b.startContainer);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  return Object.fromEntries(
    [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].sort(inOrder).map(text)]),
  );
}

/**
 * For each marked term in page order, a number of the section that it stands in: what follows
 * a heading, within the landmark, `article` or `section` around it.
 */
export function sectionsOfMarks(): number[] {
  const scopes = 'article, aside, dialog, footer, header, main, nav, section';
  const scopeOf = (element: Element | null) => element?.closest(scopes) ?? document.body;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const starts: Element[] = [];
  const nodes = [...(CSS.highlights.get('codelight-term-new') ?? [])]
    .toSorted((a, b) => {
      const position = a.startContainer.compareDocumentPosition(b.startContainer);
      if (position === 0) return a.startOffset - b.startOffset;
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ startContainer }) => startContainer);
  return nodes.map((node) => {
    const scope = scopeOf(node.parentElement);
    const start =
      headings.findLast(
        (heading) =>
          scopeOf(heading) === scope &&
          heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
      ) ?? scope;
    if (!starts.includes(start)) starts.push(start);
    return starts.indexOf(start);
  });
}

/**
 * Middle of a mark's first line, scrolled to the middle of the window.
 *
 * @param words - the mark's text, in any case; '' for any
 * @param within - selector of what it stands in
 */
export function findMark(words: string, within: string): [number, number] | undefined {
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('codelight-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const live = new Range(); // pages may hide members of their document
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      const parent = startContainer.parentElement;
      const isIt = words === '' || live.toString().toLowerCase() === words.toLowerCase();
      if (!isIt || !parent?.closest(within)) continue;
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = [...live.getClientRects()].find(({ width }) => width > 1);
      if (box) return [box.left + box.width / 2, box.top + box.height / 2];
    }
  }
  return undefined;
}

/** Middle of what has this name in a card, scrolled into view: a button, link, summary or field. */
export function findInCard(
  root: Document | ShadowRoot,
  name: string,
): [number, number] | undefined {
  const controls = root.querySelectorAll<HTMLElement>('a, button, input, summary, textarea');
  for (const control of controls) {
    const labels = 'labels' in control ? [...(control.labels as NodeListOf<HTMLElement>)] : []; // form controls have them
    const own = control.matches('input, textarea') ? [] : [control];
    const texts = [...labels, ...own].map(({ textContent }) => textContent?.trim());
    if (![control.getAttribute('aria-label'), ...texts].includes(name)) continue;
    if (!control.checkVisibility()) continue;
    control.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = control.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }
  return undefined;
}

/** How many presses this document has had since somebody asked first; of another one it is another text. */
export function pressesHeard(root: Document | ShadowRoot): string {
  const home = globalThis as unknown as { presses?: { of: string; count: number } };
  if (!home.presses) {
    const presses = { of: crypto.getRandomValues(new Uint32Array(2)).join(), count: 0 };
    home.presses = presses;
    root.addEventListener('pointerdown', () => void presses.count++, true);
  }
  return JSON.stringify(home.presses);
}

/** The page as it stands, without the one element of ours. */
export function pageWithoutUs(): string {
  const copy = document.documentElement.cloneNode(true) as Element; // a clone of an element is one
  for (const ours of copy.querySelectorAll(':scope > div')) ours.remove(); // pages put theirs in the body
  return copy.outerHTML;
}
