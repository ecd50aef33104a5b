import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { browserNames } from '../harness/launch';
import { deleteNote } from '../harness/note-on-term';
import { pause, until } from '../harness/until';
import type { Attack } from './attack';
import { type Stand, setUp, TERM, TYPED } from './stand';

/** For what an attack set going: messages, frames, the page's own loops. */
const SETTLES_MS = 150;

/** Between two keys, as of a hand that is quick. */
const KEY_MS = 30;

/** Each attack on a page of its own, against a card that holds what nobody else may have. */
export function runAttacks(attacks: readonly Attack[]): void {
  describe.each(browserNames)('a page in %s gets nothing by', (name) => {
    let stand: Stand;

    beforeAll(async () => {
      stand = await setUp(name);
    });
    afterAll(() => stand?.opened.close());

    const isFor = ({ browsers }: Attack) => browsers?.includes(name) ?? true;
    it.each(attacks.filter(isFor))('$name', async (attack) => {
      const page = await stand.load(attack);
      const loot = await lootOf(stand, page, attack).finally(() => page.close());
      const got = [...loot, ...(await stand.notesChanged())];
      if (attack.most !== undefined)
        expect(got.length, got.join('; ')).toBeLessThanOrEqual(attack.most);
      else expect(got, got.join('; ')).toEqual(attack.leaves ?? []);
    });
  });
}

async function lootOf(stand: Stand, page: Page, attack: Attack): Promise<readonly string[]> {
  const { driver } = stand.opened;
  const { arm, scene, spring, next, after } = attack;
  if (arm) await page.evaluate(arm as () => unknown);
  await stand.openCard(page);
  if (scene === 'write') {
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', TYPED[0]);
  }
  if (spring) await page.evaluate(spring as () => unknown);
  if (scene === 'write') await page.keyboard.type(TYPED[1], { delay: KEY_MS });
  if (next === 'press Delete') await deleteNote(driver, page);
  if (next === 'open it again') {
    await driver.clickInCard(page, 'Close');
    await driver.cardCloses(page); // a press before that is one on words whose card is open
    await stand.openCard(page);
  }
  if (next === 'look for the draft') await findDraft(stand, page);
  await pause(SETTLES_MS);
  if (after) await page.evaluate(after as () => unknown);
  const loot = await page.evaluate(() => kit.haul());
  return attack.css === undefined ? loot : [...loot, ...(await stand.looksChanged(page))];
}

/** What was typed is in the editor again, whatever became of the card it was typed into. */
async function findDraft({ opened: { driver } }: Stand, page: Page): Promise<void> {
  await driver.click(page, await driver.pointOnMark(page, TERM));
  await driver.cardName(page);
  const draft = () => driver.inCard(page, (root) => root.querySelector('textarea')?.value);
  if ((await draft()) === undefined) await driver.clickInCard(page, 'Add note');
  await until('the draft is there', async () => (await draft())?.includes(TYPED[0]));
}
