import { hashOf, type SidebarRoute } from '@/core/route/sidebar-route';
import { howFound } from '@/core/search/how-found';
import { isNamed } from '@/core/search/is-named';
import type { EntrySummary } from '@/core/terms/summary';
import { answerOmnibox } from '@/platform/omnibox/omnibox';
import { t } from '@/texts/t';

type Find = (words: string, limit: number) => Promise<readonly EntrySummary[]>;

const MOST_SUGGESTED = 5;
const LONGEST = 300;

/**
 * Path of our own page on what was looked up: the entry of that name, else a search for the words.
 * What only comes near is no answer.
 */
export async function lookUpPath(find: Find, words: string): Promise<string> {
  const search = words.trim().slice(0, LONGEST);
  const named = (await find(search, MOST_SUGGESTED)).find((entry) => isNamed(entry, search));
  return pathOf(named ? { tab: 'glossary', termId: named.id } : { tab: 'glossary', search });
}

/** Look terms up from the address bar. Call once, while the background starts. */
export function lookUpFromAddressBar(find: Find): void {
  answerOmnibox({
    prompt: t('omnibox.prompt'),
    suggest: async (typed) =>
      (await find(typed, MOST_SUGGESTED)).map(({ name, short, isOwn }) => ({
        content: name,
        description: t(isOwn ? 'omnibox.own' : 'omnibox.suggestion', { name, short }),
      })),
    pathFor: (entered) => pathOfTyped(find, entered),
  });
}

/** As `lookUpPath`; but who types may stop before the end of the name, as suggestions have it. */
async function pathOfTyped(find: Find, typed: string): Promise<string> {
  const [entry] = await find(typed, 1);
  if (!entry || howFound(typed, entry).is !== 'typed') return lookUpPath(find, typed);
  return pathOf({ tab: 'glossary', termId: entry.id });
}

function pathOf(place: SidebarRoute): string {
  return `sidepanel.html${hashOf(place)}`;
}
