import { describe, expect, it } from 'vitest';

import billersFile from '@/data/careers/billers-and-coders.json';
import careersFile from '@/data/careers/careers.json';
import cpcFile from '@/data/careers/cpc.json';
import waysFile from '@/data/careers/ways-in.json';

/** What each statement of the source article is about; all of it must be told under its number. */
const substance: Record<number, readonly RegExp[]> = {
  1: [
    /cannot do without/,
    /fast-growing/,
    /health information technicians/,
    /quality and security/,
    /paper and in electronic/,
  ],
  2: [
    /bill is right/,
    /patients and payers until/,
    /language of codes/,
    /invoices/,
    /like healthcare and analyzing data/,
  ],
  3: [/reading/, /every service/i, /notes/, /laboratory orders/, /imaging/, /other sources/],
  4: [/patient data and insurance information/, /coded properly/, /invoices are paid/],
  5: [
    /organized/,
    /records accurate/,
    /links the facility/,
    /administrative/,
    /insurance claims/,
    /negotiate/i,
    /clinical codes/,
    /outcomes/,
  ],
  6: [
    /finish a lesson/,
    /receive the next/,
    /as long as you need/,
    /grades/,
    /set time/,
    /school and the program/,
    /online/,
    /first step/,
  ],
  7: [
    /test and exam results/,
    /histories/,
    /codes that reimbursement/,
    /certificate/i,
    /associate degree/i,
    /hospital or a physician/,
  ],
  8: [
    /vital signs/,
    /blood tests/,
    /histories/,
    /appointments/,
    /records/,
    /physicians’ offices/,
    /varies from one employer/,
  ],
  9: [
    /Hospitals and healthcare practices/,
    /vary by position/,
    /phone/,
    /appointments/,
    /transcribe/i,
    /bill insurers/i,
    /billing and coding knowledge/,
    /terminology/,
    /procedures/,
  ],
  10: [
    /little besides coding and billing/,
    /nursing homes/,
    /universal codes/,
    /patient data/,
    /bill insurers/i,
    /not mandatory/,
    /Certified Professional Coder/,
    /more openings/,
  ],
  11: [/pay/i, /Bureau of Labor Statistics/],
};
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
