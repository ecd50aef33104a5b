import type { Page } from 'puppeteer-core';

import type { View } from './driver';
import { expressionOf } from './expression';

const views = new WeakMap<View, Page>();

/** A page that shows a popup or a side panel, as such. */
export function viewOf(page: Page): View {
  const view: View = {
    evaluate: async (act, ...args) => (await page.evaluate(expressionOf(act, args))) as never, // what `act` gives
    run: async (program) => void (await page.evaluate(program)),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
  views.set(view, page);
  return view;
}

export function pageOf(view: Page | View): Page {
  return views.get(view as View) ?? (view as Page); // a view of ours is in the map
}
