import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('docs/permissions.md', 'utf8');
const tests = globSync('tests/**/*.{ts,tsx}');

/** What it promises: rows of its table and items of its lists. */
const promises = text
  .split(/\n(?=\||- )/)
  .filter((part) => /^(?:\| [^-|]|- )/.test(part) && !part.startsWith('| permission'));

it('says several things', () => {
  expect(promises.length).toBeGreaterThan(10);
});

it.each(promises)('shows by a test that it is so: %s', (promise) => {
  const named = [...promise.matchAll(/<!-- ([\w./-]+): (.*?) -->/gs)];
  expect(named.length, 'the name of a test in a comment').toBeGreaterThan(0);
  for (const [, file = '', name = ''] of named) {
    const found = tests.filter((one) => one.endsWith(`/${file}.ts`));
    expect(found, `a file of tests "${file}"`).toHaveLength(1);
    const source = found.map((one) => readFileSync(one, 'utf8')).join();
    expect(source, `"${name}" in ${file}`).toContain(name.replace(/\s+/g, ' '));
  }
});
