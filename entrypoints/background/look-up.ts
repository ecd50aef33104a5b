import { t } from '@/components/words/t';
import type { EntrySummary } from '@/core/glossary/summary';
import { answerOmnibox } from '@/platform/omnibox/omnibox';

type Find = (words: string, limit: number) => Promise<readonly EntrySummary[]>;

const MOST_SUGGESTED = 5;

/** Path of our own page on what was looked up: its entry, or the glossary where there is none. */
export async function lookUpPath(find: Find, words: string): Promise<string> {
  const [entry] = await find(words, 1);
  return entry ? `sidepanel.html#/glossary/${entry.id}` : 'sidepanel.html#/glossary';
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
    pathFor: (entered) => lookUpPath(find, entered),
  });
}
