/** How a card is drawn, as far as it makes words readable. Runs in it. */
export function appearanceOf(root: ParentNode): string {
  const parts = ['h2', 'section', '[role=status]', 'button'].map((selector) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) return `no ${selector}`;
    const { color, backgroundColor, fontSize, fontFamily, direction, letterSpacing } =
      getComputedStyle(element);
    const { opacity, visibility, textTransform } = getComputedStyle(element);
    const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const all = [color, backgroundColor, fontSize, fontFamily, direction, letterSpacing];
    return [selector, ...all, opacity, visibility, textTransform, isSeen].join(' ');
  });
  return parts.join('\n');
}
