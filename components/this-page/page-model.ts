import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { hostOf } from '@/core/address/page-of';
import type { ActiveTab } from '@/core/page/active-tab';
import type { PageFrame } from '@/core/page/page-frame';
import { type Closed, closedKind } from '@/core/page/unread';
import type { News, Order } from '@/core/protocol/news';
import type { Ask } from '@/core/protocol/protocol';
import type { Settings, SettingsChange } from '@/core/settings/settings';
import { siteState, withSite } from '@/core/settings/site-rules';
import { saidOf } from '@/texts/problem';

import { type TermOnPage, termsOnPage } from './page-terms';

export type PageState =
  | { readonly is: 'loading' }
  /** Off everywhere. */
  | { readonly is: 'off' }
  /** Off on this site. */
  | { readonly is: 'paused' }
  /** The learner has named the site as a system that shows patients. */
  | { readonly is: 'work-system' }
  /** The learner took back the permission to read pages. */
  | { readonly is: 'no-access' }
  /** The browser or the page lets no script of ours in, whatever the settings are. */
  | { readonly is: 'closed'; readonly why: Closed }
  | { readonly is: 'failed'; readonly problem: string }
  | {
      readonly is: 'read';
      readonly terms: readonly TermOnPage[];
      readonly frames: readonly PageFrame[];
    };

export interface PageParts {
  ask: Ask;
  /** Undefined until they are read. */
  settings: ReadonlySignal<Settings | undefined>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  hasAccess: () => Promise<boolean>;
  readFrames: (tabId: number) => Promise<readonly PageFrame[]>;
  giveOrder: (tabId: number, frameId: number, order: Order) => Promise<unknown>;
  wait: (ms: number) => Promise<void>;
}

export type PageModel = ReturnType<typeof createPageModel>;

// A page that is loading has no script of ours yet, nor has one that was switched on a moment ago.
const PATIENCE_MS = [100, 300, 800];

/** What Codelight knows of the page in one tab, and what can be done there. */
export function createPageModel(parts: PageParts) {
  const { ask, settings, changeSettings, hasAccess, readFrames, giveOrder, wait } = parts;
  const tab = signal<ActiveTab | undefined>(undefined);
  const state = signal<PageState>({ is: 'loading' });
  const host = computed(() => hostOf(tab.value?.url ?? ''));
  const site = computed(() =>
    settings.value && host.value !== undefined ? siteState(settings.value, host.value) : 'on',
  );
  const isSiteOn = computed(() => site.value === 'on');
  let names: Promise<ReadonlyMap<string, string>> | undefined;
  let latest = 0;

  /** Show another tab, or the same one after it went elsewhere. */
  async function show(next: ActiveTab | undefined): Promise<void> {
    if (next?.id !== tab.value?.id || next?.url !== tab.value?.url) state.value = { is: 'loading' };
    tab.value = next;
    await refresh();
  }

  /** Look again. An earlier look that ends after a later one has begun is out of date: dropped. */
  async function refresh(): Promise<void> {
    const turn = ++latest;
    for (const ms of [...PATIENCE_MS, 0]) {
      const seen = await look().catch(failed);
      if (turn !== latest) return;
      if (seen.is !== 'closed' || !isWeb() || ms === 0) {
        state.value = seen;
        return;
      }
      await wait(ms);
      if (turn !== latest) return;
    }
  }

  async function look(): Promise<PageState> {
    if (!settings.value || !tab.value) return { is: 'loading' };
    if (!settings.value.on) return { is: 'off' };
    if (!(await hasAccess())) return { is: 'no-access' };
    if (!isWeb()) return closed();
    if (site.value === 'work-system') return { is: 'work-system' };
    if (!isSiteOn.value) return { is: 'paused' };
    const frames = await readFrames(tab.value.id);
    if (frames.length === 0) return closed();
    names ??= namesFrom(ask);
    return { is: 'read', frames, terms: termsOnPage(frames, await names) };
  }

  function closed(): PageState {
    return { is: 'closed', why: closedKind(tab.value?.url ?? '') };
  }

  function failed(error: unknown): PageState {
    names = undefined;
    return { is: 'failed', problem: saidOf(error) };
  }

  function isWeb(): boolean {
    return /^(?:https?|file):/.test(tab.value?.url ?? '');
  }

  async function switchSite(on: boolean): Promise<void> {
    if (!settings.value || host.value === undefined) return;
    await changeSettings(withSite(settings.value, host.value, on));
  }

  async function switchEverywhere(on: boolean): Promise<void> {
    await changeSettings({ on });
  }

  /** Scroll the page to a term and open its card. */
  async function showTerm({ termId, frameId }: TermOnPage): Promise<void> {
    if (tab.value)
      await giveOrder(tab.value.id, frameId, {
        order: 'show',
        hit: { kind: 'entry', id: termId },
      });
  }

  /** Scroll to a note in the frame that has it. @returns false where no frame has it */
  async function showNote(noteId: string): Promise<boolean> {
    if (state.value.is !== 'read' || !tab.value) return false;
    const frame = state.value.frames.find(({ summary }) => summary.placed.includes(noteId));
    if (!frame) return false;
    await giveOrder(tab.value.id, frame.frameId, { order: 'show', noteId });
    return true;
  }

  return {
    /** Terms may have other names from now on. */
    forgetNames(): void {
      names = undefined;
    },
    settings,
    tab,
    state,
    host,
    site,
    isSiteOn,
    show,
    refresh,
    /** Look again when the page tells that it has changed. @param tabId - of the page that tells */
    hear({ news }: News, tabId: number | undefined): void {
      if (news === 'page.changed' && tabId === tab.value?.id) void refresh();
    },
    switchSite,
    switchEverywhere,
    showTerm,
    showNote,
  };
}

async function namesFrom(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const entries = await ask('entries.list', {});
  return new Map(entries.map(({ id, name }) => [id, name]));
}
