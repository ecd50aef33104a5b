import { globSync, readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

import { readSource } from './source-texts';

/** Texts that are English for a reason: a sample of what pages say, headings of a file. */
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'components/glossary-export/formats.ts': ['CC BY 4.0', 'Codelight glossary'],
  'components/welcome/Welcome.tsx': [
    'A contractual adjustment',
    'remittance advice',
    'timely filing',
  ],
};

const files = globSync('{components,entrypoints,handlers,texts}/**/*.{ts,tsx}').filter(
  (file) => !file.includes('.fixture.'),
);
const sources = new Map(files.map((file) => [file, readSource(file)]));
const pages = globSync('entrypoints/*/index.html').map((file) => readFileSync(file, 'utf8'));
const config = readFileSync('wxt.config.ts', 'utf8');
const locales = globSync('locales/*.yml');

const kept = generateChromeMessages(await parseMessagesFile('locales/en.yml'));
const english = await keysOf('locales/en.yml');

/** Names of the texts that HTML and the manifest ask for, which TypeScript does not see. */
const unseen = [
  ...pages.flatMap((page) =>
    [...page.matchAll(/data-t(?:-[\w-]+)?="([^"]+)"/g)].map(([, key]) => key),
  ),
  ...[...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name),
].map((key) => (key ?? '').replaceAll('.', '_'));

describe('the texts', () => {
  it('are all there that pages and the manifest ask for', () => {
    expect(unseen.filter((name) => !(name in kept))).toEqual([]);
  });

  it('are all asked for', () => {
    const strings = new Set([...sources.values()].flatMap((source) => [...source.strings]));
    const templates = [...sources.values()].flatMap((source) => source.templates);
    const isAsked = (key: string) =>
      strings.has(key) ||
      unseen.includes(key.replaceAll('.', '_')) ||
      templates.some(
        ([begin, end]) => /^\w+\./.test(begin) && key.startsWith(begin) && key.endsWith(end),
      );
    expect(english.filter((key) => !isAsked(withoutCategory(key)))).toEqual([]);
  });

  it('have names that every browser takes', () => {
    expect(Object.keys(kept).filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  });

  it('are no one’s without having moved here', () => {
    const said = [...sources]
      .flatMap(([file, source]) => source.said.map((text) => [file, text] as const))
      .filter(([file, text]) => !ENGLISH[file]?.some((part) => text.includes(part)))
      .map(([file, text]) => `${file}: ${text}`);
    expect(said).toEqual([]);
  });

  it.each([
    ['<p>Words to read</p>', 'Words to read'],
    ['<button aria-label="Close" />', 'Close'],
    ['<input placeholder="Search" />', 'Search'],
    ["const text = 'Note saved.';", 'Note saved.'],
    [`const text = \`Note on $\{words}.\`;`, 'Note on ….'],
    ["<p>{isOn ? 'Marks are on' : t('marks.off')}</p>", 'Marks are on'],
  ])('would be found: %s', (code, text) => {
    expect(readSource('a.tsx', code).said).toEqual([text]);
  });

  it.each([
    ['<p class="small">Codelight</p>'],
    ["throw new RangeError('No entry of that id');"],
    ['// A comment is no text.'],
    ["const keys = event.key === 'Enter' && t('act.open');"],
  ])('would not be found: %s', (code) => {
    expect(readSource('a.tsx', code).said).toEqual([]);
  });
});

describe.each(locales)('%s', (file) => {
  it('has each text that depends on a number in the plurals of its language, and no other', async () => {
    const keys = await keysOf(file);
    const { language } = generateChromeMessages(await parseMessagesFile(file));
    const { pluralCategories } = new Intl.PluralRules(language?.message).resolvedOptions();
    const numbered = [
      ...new Set(keys.filter((key) => withoutCategory(key) !== key).map(withoutCategory)),
    ];
    for (const key of numbered) {
      const has = keys
        .filter((other) => other.startsWith(`${key}.`))
        .map((other) => other.slice(key.length + 1));
      expect([key, ...has.sort()]).toEqual([key, ...pluralCategories.toSorted()]);
    }
  });

  it('has the texts of English', async () => {
    const whole = (keys: readonly string[]) => [...new Set(keys.map(withoutCategory))].sort();
    expect(whole(await keysOf(file))).toEqual(whole(english));
  });
});

async function keysOf(file: string): Promise<readonly string[]> {
  const keys = (await parseMessagesFile(file)).map(({ key }) => key.join('.'));
  return keys.filter((key) => !key.startsWith('@@'));
}

/** "count.terms" for "count.terms.one". */
function withoutCategory(key: string): string {
  return key.replace(/\.(?:zero|one|two|few|many|other)$/, '');
}
