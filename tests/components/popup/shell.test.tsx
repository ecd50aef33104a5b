import { readFileSync } from 'node:fs';
import path from 'node:path';

import { cleanup, render } from '@testing-library/preact';
import { hydrate } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { createPopupModel } from '@/components/popup/popup-model';
import { partsWith } from '@/components/this-page/samples.fixture';
import { fillTexts } from '@/texts/fill-texts';

const file = path.join(import.meta.dirname, '../../../entrypoints/popup/index.html');

afterEach(cleanup);

it('is what the popup draws before anything is known', () => {
  const { container } = render(popup());
  expect(shapeOf(shell())).toBe(shapeOf(container));
});

it('keeps the field that the learner may be typing into', () => {
  const root = shell();
  document.body.append(root);
  const field = root.querySelector('input');
  hydrate(popup(), root);
  expect(root.querySelector('input')).toBe(field);
  expect(root.querySelectorAll('input, header, main, footer')).toHaveLength(4);
  root.remove();
});

function popup() {
  const model = createPopupModel(partsWith({ settings: 'not read yet' }));
  const nothing = () => {};
  return (
    <Popup
      model={model}
      now={0}
      openKey=""
      onSidebar={nothing}
      onOptions={nothing}
      onAllow={nothing}
      onClose={nothing}
    />
  );
}

function shell(): HTMLElement {
  const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  fillTexts(page);
  const root = page.querySelector<HTMLElement>('#popup');
  if (!root) throw new RangeError('The popup has no #popup');
  return document.importNode(root, true);
}

/** The one gives the focus before there is a script; of the other, happy-dom makes no attribute. */
const ofBrowsers = ['autofocus', 'spellcheck'];

/** The elements inside, with their attributes in order, and the words; no white space between. */
function shapeOf(root: Element): string {
  return [...root.childNodes]
    .map((node) => {
      if (!(node instanceof Element))
        return node.nodeType === 3 ? (node.textContent ?? '').trim() : '';
      const attributes = [...node.attributes]
        .filter(({ name }) => !ofBrowsers.includes(name))
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
      return `<${node.localName} ${attributes.join(' ')}>${shapeOf(node)}</>`;
    })
    .join('');
}
