import { describe, expect, it } from 'vitest';

import billersFile from '@/data/careers/billers-and-coders.json';
import careersFile from '@/data/careers/careers.json';
import cpcFile from '@/data/careers/cpc.json';
import waysFile from '@/data/careers/ways-in.json';

import { substance } from './article';

const items = [
  ...careersFile.careers,
  ...Object.values(billersFile).filter((item) => 'article' in item),
  ...waysFile.ways,
  waysFile.pay,
  cpcFile,
];

describe.each(Object.entries(substance))('statement %s of the article', (number, parts) => {
  it('is told in full', () => {
    const told = items.filter(({ article }) => article.includes(Number(number)));
    const words = told.map((item) => JSON.stringify(item)).join('\n');
    expect(parts.filter((part) => !part.test(words))).toEqual([]);
  });
});
