import { t } from '@/components/words/t';
import type { Find } from '@/core/glossary/search';
import { answerOmnibox } from '@/platform/omnibox/omnibox';

const MOST_SUGGESTED = 5;

/** Path of our own page on what was looked up: its entry, or the glossary where there is none. */
export function lookUpPath(find: Find, words: string): string {
  const [entry] = find(words, 1);
  return entry ? `sidepanel.html#/glossary/${entry.id}` : 'sidepanel.html#/glossary';
}

/** Look terms up from the address bar. Call once, while the background starts. */
export function lookUpFromAddressBar(find: Find): void {
  answerOmnibox({
    prompt: t('omnibox.prompt'),
    suggest: (typed) =>
      find(typed, MOST_SUGGESTED).map(({ name, short }) => ({
        content: name,
        description: t('omnibox.suggestion', { name, short }),
      })),
    pathFor: (entered) => lookUpPath(find, entered),
  });
}
