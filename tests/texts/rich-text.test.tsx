import english from 'virtual:messages';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { speak } from '@/tests/texts/english';

// What was said once is remembered, so each test starts with nothing said.
beforeEach(() => vi.resetModules());
afterEach(() => {
  cleanup();
  speak(english);
});

describe('a text with a number', () => {
  it.each([
    ['en', 1, '1 term'],
    ['en', 0, '0 terms'],
    ['en', 1106, '1,106 terms'],
    ['pl', 1, '1 termin'],
    ['pl', 3, '3 terminy'],
    ['pl', 5, '5 terminów'],
    ['ja', 1, '1件'],
  ])('in %s, %i: %s', async (language, count, text) => {
    const { few, many, ...rest } = texts[language] ?? {};
    speak({
      ...english,
      ...(language !== 'en' && {
        language,
        count_terms_one: rest.one ?? '',
        count_terms_few: few ?? '',
        count_terms_many: many ?? '',
        count_terms_other: rest.other ?? '',
      }),
    });
    const { tCount } = await import('@/texts/t');
    expect(tCount('count.terms', count)).toBe(text);
  });

  const texts: Record<string, Record<string, string>> = {
    pl: { one: '{count} termin', few: '{count} terminy', many: '{count} terminów', other: '' },
    ja: { other: '{count}件' },
  };
});

it.each([
  ['ltr', 'Back to PA', 'nothing around it'],
  ['rtl', 'Back to \u2068PA\u2069', 'between invisible signs, since it may run the other way'],
])('what is filled into a text that runs %s: %j (%s)', async (direction, text) => {
  speak({ ...english, direction });
  const { t } = await import('@/texts/t');
  expect(t('parts.back_to', { place: 'PA' })).toBe(text);
});

it('numbers, dates and lists follow the language of the texts', async () => {
  speak({ ...english, language: 'de' });
  const { number, date, list } = await import('@/texts/formats');
  expect(number(1106.5)).toBe('1.106,5');
  expect(date(Date.UTC(2026, 10, 5), { dateStyle: 'medium', timeZone: 'UTC' })).toBe('05.11.2026');
  expect(list(['A', 'B', 'C'], 'conjunction')).toBe('A, B und C');
});

it('a text that was said once can be said when the browser answers no more', async () => {
  const { t } = await import('@/texts/t');
  expect(t('manifest.name')).toBe('Codelight');
  speak({});
  expect(t('manifest.name')).toBe('Codelight');
});

it('an element stands where the translation wants it', async () => {
  speak({ ...english, count_terms_other: 'vor {count} nach' });
  const { RichText } = await import('@/texts/RichText');
  const { container } = render(<RichText of="count.terms.other" with={{ count: <b>14</b> }} />);
  expect(container.innerHTML).toBe('vor <b>14</b> nach');
});

it('a page that stands before its script gets its texts', async () => {
  const { fillTexts } = await import('@/texts/fill-texts');
  const page = new DOMParser().parseFromString(
    '<title data-t="manifest.name"></title><button data-t-title="commands.note"></button>',
    'text/html',
  );
  speak({ ...english, language: 'ar', direction: 'rtl' });
  fillTexts(page);
  expect(page.documentElement.dir).toBe('rtl');
  expect(page.documentElement.lang).toBe('ar');
  expect(page.title).toBe('Codelight');
  expect(page.querySelector('button')?.outerHTML).toBe(
    '<button title="Write a note on the selected words or the page"></button>',
  );
});
