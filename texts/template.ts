import { createI18n } from '@wxt-dev/i18n';

const { t: ask } = createI18n();
const asked = new Map<string, string>();

/**
 * A text as it is written, with its {names}. Asked for once: Chrome tells a page nothing more after
 * an update of the extension (browser-bugs.md: no-texts-after-update), and the card that says so
 * still has to be drawn.
 */
export function template(key: string): string {
  const known = asked.get(key);
  if (known !== undefined) return known;
  const text = answerTo(key);
  if (text !== '') asked.set(key, text);
  return text;
}

/** Empty when there is nobody to answer: what is drawn around it must stay. */
function answerTo(key: string): string {
  try {
    return ask(key);
  } catch {
    return '';
  }
}
