import type { Page } from 'puppeteer-core';
import { cardIn } from '../harness/card-frame';
import type { BrowserName, Driver } from '../harness/driver';
import { type Opened, open } from '../harness/open';
import { pause, until } from '../harness/until';
import { appearanceOf } from './appearance';
import type { Attack, InPage } from './attack';
import { layOut } from './kit';
import { addTerm, notesInStore, putNotesBack } from './store';

const PATH = '/hostile/page';
/** A term of the learner's own: the card on it holds nothing that is public. */
export const TERM = 'blue ledger';
const EXPLAINED = 'Zebrine quarto explanation';
const NOTED = 'Quixotic marmalade note';
export const TYPED = ['Vexing fjord', ' hummus'] as const;
const SECRETS = [EXPLAINED, NOTED, ...TYPED.map((part) => part.trim())];

const RESTS_MS = 200;

/** A browser whose learner has a term and a note of her own, on a page that is after both. */
export interface Stand {
  readonly opened: Opened;
  /** The page, as this attack wants it, with the term marked. */
  load(attack: Attack): Promise<Page>;
  openCard(page: Page): Promise<void>;
  /** What of the card's looks is not as on a page without styles. */
  looksChanged(page: Page): Promise<readonly string[]>;
  /** What is said of the notes if they are others than at first; they are put back. */
  notesChanged(): Promise<readonly string[]>;
}

export async function setUp(name: BrowserName): Promise<Stand> {
  const opened = await open(name);
  const { driver, site } = opened;
  await driver.install();
  await addTerm(driver, TERM, EXPLAINED);

  const load = async ({ headers = {}, css = '', first }: Attack) => {
    site.route(PATH, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      const kit = `(${layOut})(${JSON.stringify(SECRETS)})`;
      response.end(htmlWith(css, kit, first ? callOf(first) : ''));
    });
    return driver.newPage(PATH);
  };
  const openAny = async (page: Page) => {
    await driver.click(page, await driver.pointOnMark(page, TERM));
    await driver.cardName(page);
  };
  const openCard = async (page: Page) => {
    await until('its note is marked', async () =>
      Object.keys(await driver.marks(page)).some((name) => name.startsWith('codelight-note')),
    );
    await openAny(page);
    await until('the card has its note', async () =>
      (await driver.cardText(page))?.includes(NOTED),
    );
  };

  const page = await load({ name: 'none' });
  await openAny(page);
  await driver.clickInCard(page, 'Add note');
  await driver.typeInCard(page, 'Note', NOTED);
  await driver.clickInCard(page, 'Save note');
  await driver.cardStatus(page);
  await page.close();
  const plain = await load({ name: 'none' });
  await openCard(plain);
  const looks = await looksOf(driver, plain);
  await plain.close();
  const before = await notesInStore(driver);

  return {
    opened,
    load,
    openCard,
    async looksChanged(where) {
      const now = await looksOf(driver, where);
      const lines = looks.split('\n');
      return now.split('\n').filter((line) => !lines.includes(line));
    },
    async notesChanged() {
      const after = await notesInStore(driver);
      if (after.said === before.said) return [];
      await putNotesBack(driver, before.everything);
      return [`notes: ${after.said}`];
    },
  };
}

/** How the card looks once it has come: it may fade in. */
async function looksOf(driver: Driver, page: Page): Promise<string> {
  let before: string | undefined;
  return until('the card rests', async () => {
    const now = `${await driver.inCard(page, appearanceOf)}\n${await edgeOf(page)}`;
    const rests = now === before;
    before = now;
    await pause(RESTS_MS);
    return rests ? now : undefined;
  });
}

/** How what is around the card looks: its frame, and the surface that this is on. */
async function edgeOf(page: Page): Promise<string> {
  const frame = await (await cardIn(page))?.frameElement();
  const looks = await frame?.evaluate((element) =>
    [element, element.parentElement].map((one) => {
      const { opacity, visibility, backgroundColor, filter, clipPath } = getComputedStyle(
        one as Element, // it stands on a surface
      );
      return [opacity, visibility, backgroundColor, filter, clipPath].join(' ');
    }),
  );
  return `edge: ${looks?.join(' in ')}`;
}

/** A method's own text is none that could stand alone. */
function callOf(first: InPage): string {
  return `({ ${first} }).first()`;
}

function htmlWith(css: string, ...scripts: readonly string[]): string {
  const inline = scripts.map((script) => `<script nonce="page">${script}</script>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ledgers</title>
    ${css && `<style>${css}</style>`}${inline}</head>
    <body><h1>Ledgers</h1><p>Each payer keeps a ${TERM} of what the plan has counted.</p></body></html>`;
}
