import browser from 'webextension-polyfill';

/** The commands of the manifest that the browser does not carry out by itself. */
export type Command =
  | 'next-mark'
  | 'previous-mark'
  | 'look-up'
  | 'note'
  | 'toggle-site'
  | 'open-sidebar';

/** The tab in front when a key was pressed. */
export interface CommandTab {
  readonly id: number;
  readonly url: string | undefined;
  readonly title: string;
  readonly windowId: number | undefined;
}

/**
 * Hear of shortcuts. `react` runs while the learner's gesture still counts, as long as it
 * awaits nothing.
 */
export function onCommand(react: (command: Command, tab: CommandTab) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    // The browser knows only the names in our manifest.
    react(name as Command, {
      id: tab.id,
      url: tab.url,
      title: tab.title ?? '',
      windowId: tab.windowId,
    });
  });
}
