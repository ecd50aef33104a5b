// In place of the browser's own look-up of texts, where components are drawn without one.
import english from 'virtual:messages';

type Place = { chrome?: { i18n?: { getMessage: (name: string) => string } } };

export function speak(messages: Readonly<Record<string, string>>): void {
  const place = globalThis as Place;
  place.chrome ??= {};
  place.chrome.i18n = { getMessage: (name) => messages[name] ?? '' };
}

speak(english);
