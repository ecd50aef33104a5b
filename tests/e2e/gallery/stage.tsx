// One state of one component at a time, as its fixture draws it, in the page's whole body.
import '@/components/style/base.css';
import '@/components/style/entry.css';
import '@/components/style/notes.css';
import '@/components/style/careers.css';
import '@/components/style/card.css';
import '@/components/own-terms/own-terms.css';
import '@/components/this-page/page.css';
import '@/components/popup/popup.css';
import '@/components/sidebar/sidebar.css';
import '@/components/options/options.css';
import '@/components/welcome/welcome.css';
import './stage.css';

import { type JSX, render } from 'preact';

type Fixtures = Readonly<Record<string, JSX.Element>>;

const files = import.meta.glob<Fixtures>('@/components/**/*.fixture.tsx', {
  eager: true,
  import: 'default',
});
const states = Object.entries(files).flatMap(([file, fixtures]) =>
  Object.keys(fixtures ?? {}).map((state) => ({ file, state })),
);

/** Draw a state; the picture is stable when it resolves. */
async function show(file: string, state: string): Promise<void> {
  const drawn = files[file]?.[state];
  if (!drawn) throw new RangeError(`No "${state}" in ${file}`);
  render(null, document.body);
  document.body.replaceChildren();
  scrollTo(0, 0);
  const isSurface = String(drawn.props.class ?? '').startsWith('cl ');
  render(isSurface ? drawn : <main class="cl part">{drawn}</main>, document.body);
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  for (const animation of document.getAnimations()) animation.finish();
}

Object.assign(window, { gallery: { states, show } });
