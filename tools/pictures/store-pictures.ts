import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Shot, Shots } from './store-shots';

/** A picture for a store, as a page of exactly its size. */
export interface StorePicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const LOGO = read('../../docs/images/logo.svg');
const TOKENS = ['colours', 'measures', 'choices', 'system']
  .map((part) => read(`../../components/style/tokens/${part}.css`))
  .join('\n');
const STYLE = read('store.css');

/** Of the stores: https://developer.chrome.com/docs/webstore/images */
const SCREENSHOT = { width: 1280, height: 800 };

export function storePictures(shots: Shots): readonly StorePicture[] {
  const {
    card,
    narrowCard,
    behind,
    lookUp,
    article,
    pagePanel,
    noted,
    notesPanel,
    careers,
    career,
  } = shots;
  const screenshot = (name: string, title: string, more: string, shown: string) => ({
    name,
    ...SCREENSHOT,
    html: html(
      'screenshot',
      `<header>${LOGO}<div><h1>${title}</h1><p>${more}</p></div></header><main>${shown}</main>`,
    ),
  });
  return [
    screenshot(
      '1-card',
      'Every term explained where it stands',
      'Rest the pointer on a mark. One sentence first, and more when you ask.',
      image(card),
    ),
    screenshot(
      '2-sidebar',
      'The page’s terms at its side',
      'In the order of the page, with the whole glossary one tab away.',
      image(article) + image(pagePanel),
    ),
    screenshot(
      '3-popup',
      'Look up what is not marked',
      'More than 1,400 entries, found in spite of slips. Alt+Shift+L opens the popup.',
      image(behind) + image(lookUp, 'popup'),
    ),
    screenshot(
      '4-notes',
      'Your notes stand on their words',
      'Marked again when you come back, and kept in your browser alone.',
      image(noted) + image(notesPanel),
    ),
    screenshot(
      '5-careers',
      'Where it leads',
      'Careers in the field, each figure with its year and source.',
      image(careers, 'apart') + image(career, 'apart'),
    ),
    {
      name: 'small-tile',
      width: 440,
      height: 280,
      html: html(
        'tile',
        `${LOGO}<h1>Codelight</h1><p>Billing and coding terms,<br />explained where you read</p>`,
      ),
    },
    {
      name: 'marquee',
      width: 1400,
      height: 560,
      html: html(
        'marquee',
        `<div>${LOGO}<h1>Codelight</h1><p>Billing and coding terms, explained where you read</p></div>${image(narrowCard)}`,
      ),
    },
    { name: 'logo', width: 300, height: 300, html: html('logo', LOGO) },
  ];
}

/** Each pixel of a shot is one of the picture: nothing is scaled. */
function image({ png, width, height }: Shot, kind = ''): string {
  const data = Buffer.from(png).toString('base64');
  return `<img class="${kind}" width="${width}" height="${height}" alt="" src="data:image/png;base64,${data}" />`;
}

function html(kind: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8" /><style>${TOKENS}${STYLE}</style><body class="${kind}">${body}</body></html>`;
}
