import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Note } from '@/core/note/note';

import { browserNames } from './harness/launch';
import { deleteNote, findNote, openCard } from './harness/note-on-term';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

const IDENTIFIERS = /Roe|1980|00123456|XYZ123456789|0A1B2C3D|S3CR3T/;

/** Where nobody's name is next to the words, but all around them. */
const CHART = '/made/chart;jsessionid=0A1B2C3D';
const QUERY = '?sid=S3CR3T&patientId=00123456&view=benefits';
const chart = `<!doctype html><meta charset="utf-8"><title>Benefits</title><main>
<p>Patient: Jane Roe, seen for a prior authorization</p>
<table>
  <tr><th>DOB</th><td>01/02/1980</td><td>Deductible</td><td>Member ID XYZ123456789</td></tr>
  <tr><th>MRN 00123456</th><td>Coinsurance</td><td>20 % after the copayment, Jane Roe</td></tr>
</table>
<p>DOB 01/02/1980<br>The medical necessity of an MRI, by its claim<br>MRN 00123456</p>
</main>`;

/** Where they stand in the same line, the title and the address. */
const LETTER = '/made/mrn/00123456';
const letter = `<!doctype html><meta charset="utf-8"><title>Patient: Jane Roe</title><main>
<p>A copayment and coinsurance come after prior authorization of a claim.</p>
<p>Jane’s plan: DOB 01/02/1980, MRN 00123456. The deductible is met.</p></main>`;

describe.each(browserNames)('what a note keeps, in %s', (name) => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await open(name);
    for (const [path, html] of [
      [CHART, chart],
      [LETTER, letter],
    ] as const) {
      opened.site.route(path, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      });
    }
    await opened.driver.install({ inPrivate: true });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await opened.driver.setSettings({ noContext: [] });
  });

  const cardHas = (words: string) =>
    until(`the card has "${words}"`, async () =>
      (await opened.driver.cardText(page))?.includes(words),
    );

  /** Open the card of a mark, and its editor, until it shows what it keeps. */
  async function write(words: string, body: string): Promise<void> {
    await openCard(opened.driver, page, words);
    await opened.driver.clickInCard(page, 'Add note');
    await cardHas('Kept with your note');
    await opened.driver.typeInCard(page, 'Note', body);
  }

  async function save(body: string): Promise<Note> {
    await opened.driver.clickInCard(page, 'Save note');
    await opened.driver.cardStatus(page);
    const notes = await opened.driver.inExtension(async () => {
      const answer = await chrome.runtime.sendMessage({ name: 'notes.list', request: {} });
      return (answer as { value: Note[] }).value;
    });
    const note = notes.find((one) => one.body === body);
    if (!note) throw new RangeError(`No note "${body}"`);
    await page.keyboard.press('Escape');
    await opened.driver.cardCloses(page);
    return note;
  }

  it.each(['Deductible', 'medical necessity'])(
    'on "%s" in a chart was shown, and is nothing of the patient next to it',
    async (words) => {
      page = await opened.driver.newPage(CHART + QUERY);
      await write(words, `on ${words}`);
      const shown = (await opened.driver.cardText(page)) ?? '';
      const note = await save(`on ${words}`);
      const { quote, page: kept } = note;
      expect(quote?.text).toBe(words);
      expect(kept).toEqual({
        url: opened.site.url('/made/chart?view=benefits'),
        title: 'Benefits',
      });
      for (const part of [quote?.text, quote?.before, quote?.after, kept?.url, kept?.title]) {
        expect(shown).toContain(part?.trim());
      }
      expect(JSON.stringify(note)).not.toMatch(IDENTIFIERS);
      await findNote(opened.driver, page, words, `on ${words}`);
      await page.keyboard.press('Escape');
    },
  );

  it('has blanks for identifiers, if that is pressed, and is of its page all the same', async () => {
    page = await opened.driver.newPage(LETTER);
    await write('deductible', 'blanked');
    await cardHas('These look like a patient’s identifiers: 01/02/1980, 00123456, and Jane Roe');
    await opened.driver.clickInCard(page, 'Blank them');
    await cardHas('DOB ▮▮▮, MRN ▮▮▮. The deductible is met.');
    const note = await save('blanked');
    expect(JSON.stringify(note)).not.toMatch(IDENTIFIERS);
    expect(note).toMatchObject({
      page: { url: opened.site.url('/made/mrn/_'), title: 'Patient: ▮▮▮' },
      quote: { text: 'deductible', after: ' is met.\n' },
    });
    await page.reload();
    await until('it is marked again', async () =>
      (await opened.driver.marks(page))['codelight-note-amber']?.includes('deductible'),
    );
    await findNote(opened.driver, page, 'deductible', 'blanked');
    await deleteNote(opened.driver, page);
    await until('it can be deleted from its page', async () => {
      return (await opened.driver.marks(page))['codelight-note-amber'] === undefined;
    });
    await page.keyboard.press('Escape');
  });

  it('has identifiers in it if the learner leaves them there, as they were shown', async () => {
    page = await opened.driver.newPage(LETTER);
    await write('deductible', 'as it is');
    const note = await save('as it is');
    expect(note.page).toEqual({ url: opened.site.url(LETTER), title: 'Patient: Jane Roe' });
    expect(note.quote?.before).toContain('MRN 00123456');
  });

  it('is without context on a site where none is kept, in this note and the next', async () => {
    page = await opened.driver.newPage(LETTER);
    await write('copayment', 'first');
    await opened.driver.clickInCard(page, 'Keep no context on this site');
    await cardHas('Without context');
    expect((await save('first')).quote).toEqual({
      ...{ text: 'copayment', before: '', after: '', at: 0 },
    });
    page = await opened.driver.newPage(LETTER);
    await write('coinsurance', 'next');
    expect(await opened.driver.cardText(page)).toContain('Without context');
    expect((await save('next')).quote?.before).toBe('');

    await write('prior authorization', 'last');
    await opened.driver.clickInCard(page, 'Keep no context on this site');
    await until('it is kept again', async () => {
      return !(await opened.driver.cardText(page))?.includes('Without context');
    });
    expect((await save('last')).quote?.before).toContain('come after');
  });

  it('leaves no trace in any row once it was deleted and the trash emptied', async () => {
    page = await opened.driver.newPage(LETTER);
    await write('claim', 'zebra first');
    const note = await save('zebra first');
    const ask = (request: string, given: object) =>
      opened.driver.inExtension(
        (one) => chrome.runtime.sendMessage(one) as Promise<{ ok: boolean }>,
        { name: request, request: given },
      );
    const { id, colour, revision } = note;
    const edit = { request: crypto.randomUUID(), id, colour, revision, body: 'zebra second' };
    expect(await ask('notes.edit', edit)).toMatchObject({ ok: true });
    await ask('notes.delete', { request: crypto.randomUUID(), id });
    const rows = () =>
      opened.driver.inExtension(
        () =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open('codelight');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const db = opening.result;
              const names = [...db.objectStoreNames];
              const tx = db.transaction(names);
              const all = names.map((store) => tx.objectStore(store).getAll());
              tx.oncomplete = () => {
                db.close();
                resolve(JSON.stringify(all.map(({ result }) => result)));
              };
            };
          }),
      );
    expect((await rows()).match(/zebra/g)).toHaveLength(2); // both in the trash
    await ask('trash.empty', {});
    const left = await rows();
    expect(left).not.toContain('zebra');
    expect(left.split(id)).toHaveLength(2); // as the id of the request that has made it, and no more
  });

  it('is said to stay, in a private window and in no other', async () => {
    page = await opened.driver.newPage(LETTER);
    await openCard(opened.driver, page, 'coinsurance');
    expect(await opened.driver.cardText(page)).not.toContain('Private window');
    page = await opened.driver.newPage(LETTER, { inPrivate: true });
    await openCard(opened.driver, page, 'coinsurance');
    await cardHas('Private window: a note you save stays after it is closed.');
    await opened.driver.clickInCard(page, 'Add note');
    await cardHas('Kept with your note');
    await cardHas('Private window');
    await opened.driver.clickInCard(page, 'Keep no context');
    await cardHas('Without context');
    const settings = await opened.driver.inExtension(() => chrome.storage.local.get('noContext'));
    expect(settings).toEqual({ noContext: [] });
  });
});
