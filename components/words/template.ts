import { createI18n } from '@wxt-dev/i18n';

const { t: ask } = createI18n();
const asked = new Map<string, string>();

/**
 * A text as it is written, with its {names}. Asked for once: Chrome tells a page nothing more
 * after an update of the extension, and the card that says so still has to be drawn.
 */
export function template(key: string): string {
  const known = asked.get(key);
  if (known !== undefined) return known;
  const text = ask(key);
  asked.set(key, text);
  return text;
}
