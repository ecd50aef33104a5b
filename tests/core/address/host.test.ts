import { expect, it } from 'vitest';

import { hostFrom, hostsFrom } from '@/core/address/host';

it.each([
  ['https://EHR.Riverside.example:8443/login?x=1', 'ehr.riverside.example'],
  ['*.clearing.example', 'clearing.example'],
  [' portal.example ', 'portal.example'],
  ['page.test.', 'page.test'],
  ['Page.TEST', 'page.test'],
  ['klinik-müller.example', 'xn--klinik-mller-klb.example'],
  ['KLINIK-MÜLLER.example', 'xn--klinik-mller-klb.example'],
  ['xn--klinik-mller-klb.example', 'xn--klinik-mller-klb.example'],
  ['ｐａｇｅ．test', 'page.test'],
  ['pa\u00ADge.test', 'page.test'],
  ['%70age.test', 'page.test'],
  ['user:secret@page.test', 'page.test'],
  ['page.test:8443', 'page.test'],
  ['page.test#part', 'page.test'],
  ['//page.test', 'page.test'],
  ['http:page.test', 'page.test'],
  ['https', 'https'],
  ['view-source:http://page.test/', 'page.test'],
  ['blob:https://page.test/7a1f', 'page.test'],
  ['127.1', '127.0.0.1'],
  ['0x7f.0.0.1', '127.0.0.1'],
  ['2130706433', '127.0.0.1'],
  ['[::1]:8080', '[::1]'],
  ['http://[0:0:0:0:0:0:0:1]/', '[::1]'],
  ['ehr_test.example', 'ehr_test.example'],
  ['intranet', 'intranet'],
  ['localhost:3000', 'localhost'],
])('%j names %s', (typed, host) => {
  expect(hostFrom(typed)).toBe(host);
});

it.each([
  '',
  '*',
  '*.*',
  'two words',
  '-a.example',
  'a..example',
  'about:blank',
  'file:///a/b',
  '.',
])('%j names none', (typed) => {
  expect(hostFrom(typed)).toBeUndefined();
});

it('keeps each host once, and costs a bad row that row', () => {
  expect(hostsFrom(['Page.test', 7, 'page.test.', null, '*', 'b.example'])).toEqual([
    'page.test',
    'b.example',
  ]);
});
