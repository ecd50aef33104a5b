import { describe, expect, it } from 'vitest';

import { isPersonal, plain } from '@/core/address/address-parameters';
import parameters from '@/data/address-parameters.json';

describe.each(parameters)('parameters of a $kind', ({ why, names, beginnings }) => {
  it('are left out of addresses for a reason, in one sentence', () => {
    expect(why).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('are sorted, once each', () => {
    for (const list of [names, beginnings]) {
      expect(list).toEqual([...new Set(list)].toSorted());
    }
  });
});

it('parameters are named once, however they are written', () => {
  const names = parameters.flatMap((group) => group.names.map(plain));
  expect(names).toEqual([...new Set(names)]);
});

it.each([
  'id page q query search s p v ver version article articleid lcdid ncdid doc docid document',
  'term topic section chapter title name category tab view lang year date type format sort',
  'gadget pkg hsaplan utmost xmsdoc code state key ref source plan payer provider npi drg icd hcpcs url path file product sku',
])('name no page: %s', (names) => {
  const found = names.split(' ').filter((name) => isPersonal(name, '1', new Set([plain(name)])));
  expect(found).toEqual([]);
});
