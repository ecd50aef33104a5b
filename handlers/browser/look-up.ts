import { hashOf, type SidebarRoute } from '@/core/route/sidebar-route';
import type { Found } from '@/core/search/found';
import { isNamed } from '@/core/search/is-named';
import type { answerOmnibox } from '@/platform/omnibox/omnibox';
import { t } from '@/texts/t';

type Find = (words: string, limit: number) => Promise<Found>;

const MOST_SUGGESTED = 5;
const LONGEST = 300;

/**
 * Path of our own page on what was looked up: the entry of that name, else a search for the words.
 * What only comes near is no answer.
 */
export async function lookUpPath(find: Find, words: string): Promise<string> {
  const search = words.trim().slice(0, LONGEST);
  const { entries } = await find(search, MOST_SUGGESTED);
  const named = entries.find((entry) => isNamed(entry, search));
  return pathOf(named ? { tab: 'glossary', termId: named.id } : { tab: 'glossary', search });
}

/** How terms are looked up from the address bar. */
export function lookUpFromAddressBar(find: Find): Parameters<typeof answerOmnibox>[0] {
  return {
    prompt: t('omnibox.prompt'),
    suggest: async (typed) =>
      (await find(typed, MOST_SUGGESTED)).entries.map(({ name, short, isOwn }) => ({
        content: name,
        description: t(isOwn ? 'omnibox.own' : 'omnibox.suggestion', { name, short }),
      })),
    pathFor: (entered) => pathOfTyped(find, entered),
  };
}

/** As `lookUpPath`; but who types may stop before the end of the name, as suggestions have it. */
async function pathOfTyped(find: Find, typed: string): Promise<string> {
  const { entries, how } = await find(typed, 1);
  if (!entries[0] || how?.is !== 'typed') return lookUpPath(find, typed);
  return pathOf({ tab: 'glossary', termId: entries[0].id });
}

function pathOf(place: SidebarRoute): string {
  return `sidepanel.html${hashOf(place)}`;
}
