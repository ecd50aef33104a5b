import browser from 'webextension-polyfill';

/** One line under the address bar. */
interface Suggestion {
  /** What is entered when it is chosen. */
  readonly content: string;
  readonly description: string;
}

/** How the learner entered something: here, or in a tab of its own before or behind this one. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

interface Omnibox {
  /** Of the first line, which enters just what was typed. */
  readonly prompt: string;
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  /** Path of our own page for what was entered. */
  readonly pathFor: (entered: string) => Promise<string>;
}

/** Answer what is typed behind our keyword in the address bar. Call once, while the background starts. */
export function answerOmnibox({ prompt, suggest, pathFor }: Omnibox): void {
  browser.omnibox.setDefaultSuggestion({ description: asDescription(prompt) });
  browser.omnibox.onInputChanged.addListener(async (typed, give) => {
    const found = await suggest(typed);
    give(found.map((one) => ({ ...one, description: asDescription(one.description) })));
  });
  browser.omnibox.onInputEntered.addListener(async (entered, disposition) => {
    await open(browser.runtime.getURL(await pathFor(entered)), disposition);
  });
}

async function open(url: string, disposition: Disposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/**
 * Chrome reads descriptions as XML, Firefox as plain text
 * (browser-bugs.md: omnibox-descriptions-xml).
 */
function asDescription(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
