import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext } from 'axe-core';

import type { Driver, View, Where } from './driver';

interface Axe {
  readonly axe: { run(context: ElementContext): Promise<AxeResults> };
}
declare const axe: Axe['axe'];

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeFaults {
  /** Rule and element of each fault. */
  readonly faults: readonly string[];
  /** How many rules found something to approve of: with none, nothing was looked at. */
  readonly passes: number;
}

/** What axe finds in a page of ours, wherever it is shown. */
export async function axeIn(view: View): Promise<AxeFaults> {
  await view.run(program);
  return view.evaluate(async () => {
    const { axe } = window as unknown as Axe; // it has just come there
    const { violations, passes } = await axe.run(document);
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return { faults, passes: passes.length };
  });
}

/** What axe finds in the card's closed root. */
export async function axeInCard(driver: Driver, where: Where): Promise<AxeFaults | undefined> {
  await driver.runInCardWorld(where, program);
  return driver.inCard(where, async (root) => {
    // axe looks into open roots only: open it to axe's world. A second time, it is open.
    Object.defineProperty(root.host, 'shadowRoot', { configurable: true, get: () => root });
    const { violations, passes } = await axe.run(root.host);
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return { faults, passes: passes.length };
  });
}
