import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

import type { Driver, View, Where } from './driver';
import { expressionOf } from './expression';

interface Axe {
  readonly axe: { run(context: ElementContext, options?: RunOptions): Promise<AxeResults> };
}
declare const axe: Axe['axe'];

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeFaults {
  /** Rule and element of each fault. */
  readonly faults: readonly string[];
  /** How many rules found something to approve of: with none, nothing was looked at. */
  readonly passes: number;
}

/**
 * What axe finds in a page of ours, wherever it is shown.
 *
 * @param rules - these alone, where all others have looked at the same page before
 */
export async function axeIn(
  view: Pick<View, 'run' | 'evaluate'>,
  rules?: string[],
): Promise<AxeFaults> {
  await view.run(program);
  return view.evaluate(async (some) => {
    const { axe } = window as unknown as Axe; // it has just come there
    // A part of a surface, shown alone, has no landmarks and headings of its own.
    const isPart = document.querySelector('.cl.part') !== null;
    const only = some ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations, passes } = await axe.run(document, isPart || some ? { runOnly: only } : {});
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return { faults, passes: passes.length };
  }, rules ?? null);
}

/** What axe finds in a page that is no view of ours, but shows one. */
export function axeOnPage(page: Page, rules?: string[]): Promise<AxeFaults> {
  return axeIn(
    {
      run: async (text) => void (await page.evaluate(text)),
      evaluate: (act, ...args) => page.evaluate(expressionOf(act, args)) as never, // what `act` gives
    },
    rules,
  );
}

/** What axe finds in the card. */
export async function axeInCard(driver: Driver, where: Where): Promise<AxeFaults | undefined> {
  await driver.runInCardWorld(where, program);
  return driver.inCard(where, async (root) => {
    // axe looks into open roots only: open it to axe's world. A second time, it is open.
    const host = 'host' in root ? root.host : undefined;
    if (host) Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root });
    const { violations, passes } = await axe.run(host ?? document);
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return { faults, passes: passes.length };
  });
}
