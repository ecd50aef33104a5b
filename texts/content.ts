/** For an element whose words are our glossary's or careers': English, whatever is around them. */
export const english = { lang: 'en', dir: 'ltr' } as const;

/** For an element whose words are a learner's or a page's: they run as they themselves say. */
export const anyone = { dir: 'auto' } as const;

/** For an element with words of an entry: one of ours, or the learner's own. */
export function wordsOf(isOwn: unknown): typeof english | typeof anyone {
  return isOwn ? anyone : english;
}
