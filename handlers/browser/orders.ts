import { hostOf } from '@/core/address/page-of';
import { siteState, withSite } from '@/core/settings/site-rules';
import type { Command, CommandTab } from '@/platform/commands/on-command';

import { apartOf, openIfClosed } from './apart';
import { lead } from './lead';
import { isInFront, toMark } from './marks';
import type { BrowserPorts } from './ports';

type Parts = Omit<BrowserPorts, 'openSidebarBeside' | 'tabOf' | 'allTabs' | 'showOnToolbar'>;

/** Do what a shortcut stands for. Call straight from the learner's gesture. */
export async function obeyCommand(parts: Parts, command: Command, tab: CommandTab): Promise<void> {
  if (command === 'open-sidebar') return parts.openSidebar(tab.windowId);
  if (command === 'toggle-site') return toggleSite(parts, hostOf(tab.url ?? ''));
  if (command === 'next-mark') return moveOn(parts, tab, 1);
  if (command === 'previous-mark') return moveOn(parts, tab, -1);
  return order(parts, tab, { order: command });
}

async function moveOn(parts: Parts, tab: CommandTab, step: 1 | -1): Promise<void> {
  const opening = openIfClosed(parts, tab);
  const frames = await parts.readFrames(tab.id);
  if (frames.length === 0) return explain(parts, tab, 'mark', opening);
  await toMark(parts, tab.id, frames, step);
}

/** To the frame that has the focus, or else to the first. Where no script of ours is, say why. */
async function order(
  parts: Parts,
  tab: CommandTab,
  given: { order: 'look-up' | 'note' },
): Promise<void> {
  const opening = openIfClosed(parts, tab);
  const frames = await parts.readFrames(tab.id);
  const frame = frames.findLast(isInFront) ?? frames[0];
  if (frame) await parts.giveOrder(tab.id, frame.frameId, given);
  else await explain(parts, tab, given.order, opening);
}

async function explain(
  parts: Parts,
  tab: CommandTab,
  wanted: 'look-up' | 'note' | 'mark',
  opening?: Promise<void>,
): Promise<void> {
  const apart = { tab: 'notes', apart: await apartOf(parts, tab, '') } as const;
  const sidebar = opening ?? parts.openSidebar(tab.windowId);
  if (wanted === 'note') return lead(parts, sidebar, tab.id, apart);
  // A command is not told which words are selected: they are typed into the search.
  if (wanted === 'look-up') {
    return lead(parts, sidebar, tab.id, { tab: 'glossary', search: '' });
  }
  await lead(parts, sidebar, tab.id, { tab: 'page' }, apart);
}

async function toggleSite({ changeSettings }: Parts, host: string | undefined): Promise<void> {
  if (host === undefined) return;
  await changeSettings((settings) => withSite(settings, host, siteState(settings, host) !== 'on'));
}
