import type { Attack } from './attack';

/** All that is not the page's own: it has to be seen, for the learner to have a card to open. */
const ALL = ':not(html, head, head *, body, h1, p)';

const sheets: readonly (readonly [name: string, css: string])[] = [
  ['that hide', 'display: none !important; visibility: hidden !important'],
  ['that make clear', 'opacity: 0 !important; filter: opacity(0) !important'],
  [
    'that mask',
    'mask: linear-gradient(#0000, #0000) !important; mix-blend-mode: destination-out !important',
  ],
  [
    'that clip',
    'clip-path: inset(50%) !important; clip: rect(0, 0, 0, 0) !important; overflow: hidden !important',
  ],
  [
    'that move away',
    'position: absolute !important; transform: translate(-9999px) !important; translate: -9999px !important; inset: auto auto 9999px 9999px !important',
  ],
  [
    'that shrink',
    'width: 0 !important; height: 0 !important; max-height: 0 !important; scale: 0 !important; zoom: 0.01 !important',
  ],
  [
    'that contain and skip',
    'contain: strict !important; content-visibility: hidden !important; container-type: size !important',
  ],
  ['that let the pointer through', 'pointer-events: none !important; user-select: none !important'],
  [
    'that put it below all',
    'z-index: -1 !important; position: fixed !important; isolation: isolate !important',
  ],
  [
    'that take the letters’ size and color',
    'color: transparent !important; font: 0/0 a !important; text-indent: -999em !important; -webkit-text-fill-color: transparent !important; line-height: 0 !important; letter-spacing: -1em !important; text-transform: uppercase !important',
  ],
  [
    'that turn it round',
    'direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important; rotate: 180deg !important',
  ],
  [
    'that choose a color scheme',
    'color-scheme: dark !important; forced-color-adjust: none !important; background: red !important; border: 90px solid !important',
  ],
];

/** Names that the card's own styles have, or might. */
const tokens = [
  ...[
    'paper',
    'surface',
    'sunken',
    'ink',
    'ink-2',
    'line',
    'accent',
    'rem',
    'sans',
    'serif',
    'mono',
  ],
  ...['t-body', 't-ui', 't-small', 't-head', 'text', 'background', 'shadow', 'radius', 'gap'],
].map((name) => `--${name}`);

const others: readonly (readonly [name: string, css: string])[] = [
  [
    'for hosts, parts and slots',
    ':host, :host(*), ::slotted(*), ::part(surface) { display: none !important }',
  ],
  [
    'for popovers and dialogs',
    `[popover], :popover-open, dialog:modal, ::backdrop { opacity: 0 !important; display: none !important }`,
  ],
  ['for frames', 'iframe, frame, object { display: none !important; opacity: 0 !important }'],
  [
    'for the last of all',
    'html > :last-child:not(body), html > div, div:last-of-type:not(body *) { display: none !important }',
  ],
  [
    'animating without end',
    `@keyframes off { from, to { opacity: 0; visibility: hidden; translate: -9999px } } ${ALL} { animation: off 1s infinite !important }`,
  ],
  [
    'with custom properties',
    `html, ${ALL} { ${tokens.map((name) => `${name}: transparent !important`).join(';')} }`,
  ],
  [
    'that register our properties',
    tokens
      .map(
        (name) =>
          `@property ${name} { syntax: "<color>"; inherits: false; initial-value: transparent }`,
      )
      .join(' '),
  ],
  [
    'on the root, which all inherits',
    'html { visibility: hidden; color: transparent; font-size: 1px; letter-spacing: -1em; cursor: none } body { visibility: visible; font-size: 16px; color: black; letter-spacing: 0 }',
  ],
];

/** What it takes to reach the card: a good many points of the window at which it lies. */
function reach(): void {
  const { length } = kit.spots();
  if (length < 30) kit.loot.push(`the card can be reached at ${length} points`);
}

export const styles: readonly Attack[] = [
  ...sheets.map(([name, rules]) => [name, `${ALL} { ${rules} }`] as const),
  ...others,
].map(([name, css]) => ({ name: `styles ${name}`, css, after: reach }));
