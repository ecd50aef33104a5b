import { describe, expect, it } from 'vitest';

import { identifiersIn } from '@/core/identifiers/identifiers';

/** What is found in a text, as `kind: words`. */
function found(text: string): readonly string[] {
  return identifiersIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('what looks like a patient’s identifier', () => {
  it.each<[string, ...string[]]>([
    ['MRN: 00123456', 'mrn: 00123456'],
    ['MRN 4471-220', 'mrn: 4471-220'],
    ['M.R.N. #E1234567', 'mrn: E1234567'],
    ['Medical Record Number: 12-34-56', 'mrn: 12-34-56'],
    ['med rec no. 556677', 'mrn: 556677'],
    ['Chart # 88123', 'mrn: 88123'],
    ['Patient ID 7000123', 'mrn: 7000123'],
    ['Pt ID: Q55512', 'mrn: Q55512'],
    ['https://ehr.example/chart/mrn/00123456', 'mrn: 00123456'],
    ['DOB 1/2/1980', 'birth: 1/2/1980'],
    ['DOB: 01-02-80', 'birth: 01-02-80'],
    ['D.O.B. 1980-01-02', 'birth: 1980-01-02'],
    ['Date of birth (mm/dd/yyyy): 01/02/1980', 'birth: 01/02/1980'],
    ['Birthdate: Jan 2, 1980', 'birth: Jan 2, 1980'],
    ['born on January 2nd, 1980 in Ohio', 'birth: January 2nd, 1980'],
    ['BIRTH DATE 02-JAN-1980', 'birth: 02-JAN-1980'],
    ['dob=19800102', 'birth: 19800102'],
    ['SSN 123-45-6789', 'ssn: 123-45-6789'],
    ['his number, 123-45-6789, is on file', 'ssn: 123-45-6789'],
    ['SSN: 123456789', 'ssn: 123456789'],
    ['Social Security No. xxx-xx-6789', 'ssn: xxx-xx-6789'],
    ['SS# ***-**-6789', 'ssn: ***-**-6789'],
    ['Member ID: XYZ123456789', 'member: XYZ123456789'],
    ['member number 9001 2233 01', 'member: 9001 2233 01'],
    ['Subscriber ID W1234-56789', 'member: W1234-56789'],
    ['Policy number: 445566778', 'member: 445566778'],
    ['Insured’s ID number: R55501234', 'member: R55501234'],
    ['Account # 1029384', 'member: 1029384'],
    ['Acct: 556677-01', 'member: 556677-01'],
    ['Medicaid ID 9876543210', 'member: 9876543210'],
    ['Your account number is 20481', 'member: 20481'],
    ['call her at 212-555-0123', 'phone: 212-555-0123'],
    ['(212) 555-0123', 'phone: (212) 555-0123'],
    ['+1 212 555 0123', 'phone: +1 212 555 0123'],
    ['212.555.0123', 'phone: 212.555.0123'],
    ['Cell: 2125550123', 'phone: 2125550123'],
    ['jane.roe@example.com', 'email: jane.roe@example.com'],
    ['?to=jroe80%40mail.example', 'email: jroe80%40mail.example'],
    ['1EG4-TE5-MK73', 'mbi: 1EG4-TE5-MK73'],
    ['MBI 1EG4TE5MK73 on the card', 'mbi: 1EG4TE5MK73'],
    ['9AA9AA9AA99', 'mbi: 9AA9AA9AA99'],
    ['Patient: Jane Roe', 'name: Jane Roe'],
    ['PATIENT: ROE, JANE Q', 'name: ROE, JANE Q'],
    ['Patient Name: Zoë O’Neil-Smith', 'name: Zoë O’Neil-Smith'],
    ['Subscriber: Dr. José Roe', 'name: Dr. José Roe'],
    ['Pt Jane Roe was seen', 'name: Jane Roe'],
    ['pt: Roe, J.', 'name: Roe, J.'],
    ['Name: Jane A. Roe', 'name: Jane A. Roe'],
    ['First name: Jane; last name: Roe', 'name: Jane', 'name: Roe'],
    [
      'Patient: Jane Roe DOB: 1/2/1980 MRN: 00123456',
      'name: Jane Roe',
      'birth: 1/2/1980',
      'mrn: 00123456',
    ],
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what names nobody', () => {
  it.each([
    'Diagnosis E11.9, Z79.4 and S72.001A, procedure 99213-25 with J1100 x 4',
    'CO-45, PR-1, PR-204, N130, MA01 and OA-23 on the remittance of 03/14/2026',
    'Date of service 01/02/2026, admitted 2026-01-02, discharged Jan 5, 2026',
    'Allowed $1,250.00, paid $1000.00, deductible 250.00',
    'NPI 1234567893, taxonomy 207Q00000X, type of bill 0111, revenue code 0450',
    'NPI: 1245319599 / CLIA 05D2012345 / EIN 12-3456789',
    'Call 1-800-633-4227 (TTY 1-877-486-2048), or 888-555-0123, (866) 555-0100, 833.555.0123',
    'Member services number: 1-855-555-0123',
    'Medicare number: 1-800-633-4227',
    'Write to appeals@payer.example, provider.relations@payer.example or help@cms.hhs.gov',
    'The member ID is on the card. Your policy number and group number are there too.',
    'Policy Number: 0236. Policy number 2024T0123A. Policy No. MED.00123; LCD L33394, article A52521',
    'CMS Pub. 100-04, chapter 12, section 30.6.1; 42 CFR 410.32; 89 FR 97710',
    'In 2026 the account number of visits is 12; form CMS-1500 (02/12), UB-04',
    'People born on or after January 2, 1954 and those born before 1/2/1954',
    'If you were born January 2, 1960, or later, your age is 67',
    'MRN is the medical record number: each patient has one. MRN and DOB are checked.',
    'DOB is compared with the card; date of birth and date of service 1/2/2026',
    'Patient: The person who receives care. Patient: A 45-year-old man',
    'Patient: Protection and Affordable Care Act. Patient: New Patient Visit',
    'Plan name: Gold Choice. File name: Report A. Name: Blue Cross',
    'Pt Responsibility 20.00, Pt Balance, PT Evaluation, Pt Resp Amount',
    'Patient responsibility: Deductible Amount; Member: Family Coverage',
    'ZIP 10001-1234, ICN 2023123456789, DCN 22123456789012, batch 123-45-678',
    '64483-50, 11042-11047, 0001-0123-45, 00002-8215-01 (NDC)',
    'SSA, SSI and the SSN of nobody; 000-12-3456, 900-12-3456',
    '1SG4-TE5-MK73 and 0EG4-TE5-MK73 have letters or digits that no Medicare number has',
    'Patient ID theft; chart no longer needed; patient #1; member no. 12',
    'HCPCS G0438, G0439; DRG 470; APC 5115; POS 11; modifier 59',
    'https://www.cms.gov/medicare-coverage-database/view/lcd.aspx?lcdid=33394&ver=12',
    'Version 5010, 837P, 835, 270/271, 276/277, 999, 277CA; loop 2010BA, NM109',
    'ratio 1.212.555.01234; serial 212-555-01234; span 2125550123',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('gives what stands in the order of the text, none inside another', () => {
  const spans = identifiersIn('Member ID 123-45-6789, SSN 123-45-6789, jane@example.com');
  expect(spans.map(({ start }) => start)).toEqual([10, 27, 40]);
  for (const [i, { start }] of spans.entries()) {
    expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  }
});
