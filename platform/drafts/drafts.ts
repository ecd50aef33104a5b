import browser from 'webextension-polyfill';

const PREFIX = 'draft ';

/** What was typed and not saved, by what it is on. */
export type Drafts = Readonly<Record<string, object>>;

/** Drafts that were kept since the browser was started. They are never on the disk. */
export async function readDrafts(): Promise<Drafts> {
  const all = await browser.storage.session.get();
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, draft]) => [key.slice(PREFIX.length), draft as object]), // as it was kept
  );
}

/**
 * Keeps drafts as they change. Each by itself: another window may have drafts of its own.
 *
 * @param kept - as read
 */
export function createDraftKeeper(kept: Drafts): (now: Drafts) => Promise<void> {
  let before = kept;
  return async (now) => {
    const old = before;
    before = now;
    const gone = Object.keys(old).filter((key) => !(key in now));
    const changed = Object.entries(now).filter(
      ([key, draft]) => JSON.stringify(draft) !== JSON.stringify(old[key]),
    );
    await Promise.all([
      browser.storage.session.remove(gone.map((key) => PREFIX + key)),
      browser.storage.session.set(
        Object.fromEntries(changed.map(([key, draft]) => [PREFIX + key, draft])),
      ),
    ]);
  };
}
