import browser from 'webextension-polyfill';

const PREFIX = 'page-draft ';
/** More than this were not typed by a person. */
const MOST = 200;

/**
 * What was typed into cards on a page and not saved, by what it is on. Never on the disk.
 *
 * @param url - undefined: a page that cannot be told from others has none
 */
export async function draftsOn(url: string | undefined): Promise<Readonly<Record<string, object>>> {
  if (url === undefined) return {};
  const prefix = prefixOf(url);
  const all = Object.entries(await browser.storage.session.get());
  return Object.fromEntries(
    all
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, draft]) => [key.slice(prefix.length), draft as object]), // as it was kept
  );
}

/** @param draft - null: there is none any more */
export async function keepDraftOn(
  url: string | undefined,
  key: string,
  draft: object | null,
): Promise<void> {
  if (url === undefined) return;
  const name = prefixOf(url) + key;
  if (draft === null) return browser.storage.session.remove(name);
  const known = Object.keys(await draftsOn(url));
  if (known.length < MOST || known.includes(key))
    await browser.storage.session.set({ [name]: draft });
}

function prefixOf(url: string): string {
  return `${PREFIX}${url} `;
}
