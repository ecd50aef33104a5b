import type { Driver } from '../../tests/e2e/harness/driver';
import { inView } from '../../tests/e2e/harness/in-view';
import { until } from '../../tests/e2e/harness/until';
import type { Parts } from './by-marks';

const WORDS = 'prior auth';
const ENTRY = 'Prior authorization';

/**
 * A page on which nothing is marked: the popup says why, and explains a term that is looked up.
 * No note, since one is written on words of a page.
 */
export async function readByLookUp(driver: Driver, { take, say }: Parts): Promise<void> {
  const popup = await driver.openPopup();
  const why = await until('the popup says what it makes of the page', () =>
    popup.evaluate(() => {
      const here = document.querySelector<HTMLElement>('.here');
      const isLoading = here?.querySelector('.skeleton') !== null;
      const [, ...lines] = isLoading ? [] : (here?.innerText.split(/\n+/) ?? []);
      return lines.join(' ').trim();
    }),
  );
  say(`Nothing is marked here, so it is walked by look-up. The popup says: ${why}`);
  await take(popup, 'popup');

  await inView(popup).fill('Look up a term or code', WORDS);
  await inView(popup).press(ENTRY);
  const first = await until('the popup shows the entry', () =>
    popup.evaluate(
      (name) =>
        document.querySelector('main h2')?.textContent?.trim() === name &&
        document.querySelector('main .lead')?.textContent,
      ENTRY,
    ),
  );
  say(`Looking up “${WORDS}” in the popup: ${ENTRY}. ${first}`);
  await take(popup, 'entry');
  await popup.close();
  say('No note is written: there is no marked term to write it on');
}
