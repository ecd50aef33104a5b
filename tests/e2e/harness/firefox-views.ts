import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

import type { View } from './driver';
import { expressionOf } from './expression';
import { contextOf, type Rights } from './firefox-rights';
import * as inWindow from './firefox-window';
import { until } from './until';

const closing = { sidebar: inWindow.closeSidebar, popup: inWindow.closePopup };

/**
 * Such a view is in no list of BiDi's, but the extension's own pages can reach it
 * (browser-bugs.md: views-in-no-list).
 *
 * @param door - one of those pages
 */
export async function shownIn(
  type: 'sidebar' | 'popup',
  rights: Rights,
  door: Page,
): Promise<View> {
  const context = contextOf(door);
  const view = `chrome.extension.getViews({ type: '${type}' })[0]`;
  const isThere = `${view}?.document.readyState === 'complete'`;
  await until(`the ${type} is open`, () => rights.evaluate(context, isThere));
  const inView = (body: string) =>
    rights.evaluate(context, `((window, document) => { ${body} })(${view}, ${view}.document)`);
  return {
    evaluate: async (act, ...args) => (await inView(`return ${expressionOf(act, args)}`)) as never, // what `act` gives
    run: async (program) => void (await inView(program)),
    screenshot: async (file) => {
      const picture = await rights.inBrowser(inWindow.draw, type);
      writeFileSync(file, Buffer.from(picture.replace(/^.*,/, ''), 'base64'));
    },
    close: () => rights.inBrowser(closing[type]),
  };
}
