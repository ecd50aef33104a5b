/**
 * What is wrong with the layout of the page it runs in, whatever the machine: things cut off,
 * overlapping, out of the window, scrolling two ways, too small to hit, without a visible focus.
 * Runs in the page: it may use nothing from outside.
 */
export async function layoutFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  const LEAST_TARGET = 24; // CSS pixels, WCAG 2.2 target size
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const nameOf = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    return `${element.localName}.${element.getAttribute('class') ?? ''} “${words.slice(0, 40)}”`;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden') &&
    element.getBoundingClientRect().width > 1; // one pixel is what is kept for screen readers
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isShown);

  // Nothing scrolls sideways but what says so, and nothing scrolls both ways.
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) faults.push(`the page scrolls sideways: ${scrollWidth}`);
  for (const element of all) {
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const isTall = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    const scrolls = (how: string) => how === 'auto' || how === 'scroll';
    const isField = element.matches('input, textarea, select');
    if (isWide && scrolls(overflowX) && !element.matches('.scroller, .chips')) {
      faults.push(`scrolls sideways: ${nameOf(element)}`);
    }
    if (isWide && isTall && scrolls(overflowX) && scrolls(overflowY)) {
      faults.push(`scrolls two ways: ${nameOf(element)}`);
    }
    // Clipped text must show that it is, and be whole somewhere: an ellipsis says the first, and
    // so does a clamp.
    const isClipped = isWide && ['hidden', 'clip'].includes(overflowX) && !isField;
    if (isClipped && textOverflow !== 'ellipsis' && !element.closest('svg')) {
      faults.push(`cut off at its side: ${nameOf(element)}`);
    }
    const isCut = isTall && ['hidden', 'clip'].includes(overflowY) && webkitLineClamp === 'none';
    if (isCut && !isField && !element.closest('svg')) {
      const isTextOf = [...element.childNodes].some(
        (child) => child instanceof Text && child.data.trim() !== '',
      );
      if (isTextOf) faults.push(`cut off below: ${nameOf(element)}`);
    }
  }

  // Words stay in the window, unless what they stand in scrolls.
  for (const element of all) {
    const hasWords = [...element.childNodes].some(
      (child) => child instanceof Text && child.data.trim() !== '',
    );
    if (!hasWords || element.closest('.scroller, .chips, svg')) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > clientWidth + 1) faults.push(`out of the window: ${nameOf(element)}`);
  }

  // Controls are large enough, and none lies over another.
  const hit = all.filter((element) => element.matches(controls));
  for (const element of hit) {
    const box = element.getBoundingClientRect();
    const { display } = getComputedStyle(element);
    const isInSentence = display === 'inline' || element.matches('.link');
    const label = element.closest('label')?.getBoundingClientRect();
    const isWidened = getComputedStyle(element, '::after').content !== 'none'; // as a switch is
    const around = element.closest('.field')?.getBoundingClientRect() ?? label;
    const height = Math.max(box.height + (isWidened ? 10 : 0), around?.height ?? 0);
    const width = Math.max(box.width, around?.width ?? 0);
    const isSmall = height < LEAST_TARGET - 0.5 || width < LEAST_TARGET - 0.5;
    if (isSmall && !isInSentence && !element.matches('[tabindex="0"]:not(button)')) {
      faults.push(`too small, ${Math.round(width)} × ${Math.round(height)}: ${nameOf(element)}`);
    }
  }
  for (const [i, one] of hit.entries()) {
    const a = one.getBoundingClientRect();
    for (const other of hit.slice(i + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const scroller = (element: Element) => {
        const parent = element.parentElement;
        if (parent && getComputedStyle(parent).position === 'sticky') return parent;
        return element.closest('.scroll, .careers, .card-body, main, .panel');
      };
      if (scroller(one) !== scroller(other)) continue; // one may scroll below the other
      const b = other.getBoundingClientRect();
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const isInLabel =
        one.closest('label') !== null && one.closest('label') === other.closest('label');
      if (across > 2 && down > 2 && !isInLabel && !one.closest('.field')) {
        faults.push(`overlap: ${nameOf(one)} and ${nameOf(other)}`);
      }
    }
  }

  // Whoever gets the focus shows it.
  for (const element of hit) {
    if (element.matches(':disabled') || element.tabIndex < 0) continue;
    element.focus({ focusVisible: true } as FocusOptions); // newer than TypeScript's types
    if (document.activeElement !== element) continue;
    const shows = (of: Element | null) => {
      if (!of) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
      );
    };
    const around = element.closest('.field, .goal, .switch, label');
    if (element.matches(':focus-visible') && !shows(element) && !shows(around)) {
      faults.push(`no visible focus: ${nameOf(element)}`);
    }
  }
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return [...new Set(faults)];
}
