import type { Driver } from '../harness/driver';
import { until } from '../harness/until';

type Everything = Record<string, unknown[]>;

/** Write an entry of the learner's own, as the sidebar would. */
export async function addTerm(driver: Driver, text: string, short: string): Promise<void> {
  await until('the term is stored', () =>
    driver.inExtension(
      async (words, explained) => {
        const request = {
          ...{ request: crypto.randomUUID(), id: `own-${crypto.randomUUID()}` },
          ...{ name: { text: words }, also: [], short: explained, long: '', revision: 0 },
        };
        const answer = await chrome.runtime.sendMessage({ name: 'own.save', request });
        return (answer as { ok?: boolean } | undefined)?.ok; // nobody may be there yet
      },
      text,
      short,
    ),
  );
}

/** The learner's notes, as one line and as the store has them. */
export async function notesInStore(driver: Driver) {
  const everything = await driver.inExtension(async () => {
    const answer = await chrome.runtime.sendMessage({ name: 'everything.read', request: {} });
    return (answer as { value: Everything }).value; // the background answers
  });
  const notes = (everything.notes ?? []) as { body: string }[]; // as stored; the deleted are elsewhere
  const said = notes.map(({ body }) => body).toSorted();
  return { everything, said: said.join(', ') || 'none' };
}

/** The address under which each note is kept, by what it says. */
export async function pagesOfNotes(driver: Driver): Promise<Record<string, string | undefined>> {
  const { everything } = await notesInStore(driver);
  const notes = (everything.notes ?? []) as { body: string; page?: { url: string } }[]; // as stored
  return Object.fromEntries(notes.map(({ body, page }) => [body, page?.url]));
}

/** Everything as it was. */
export async function putNotesBack(driver: Driver, everything: Everything): Promise<void> {
  await driver.inExtension(async (rows) => {
    const ask = (name: string, request: object) => chrome.runtime.sendMessage({ name, request });
    const { value } = (await ask('everything.read', {})) as { value: Everything }; // as above
    await ask('everything.erase', { everything: value });
    await ask('everything.putBack', { everything: rows });
  }, everything);
}
