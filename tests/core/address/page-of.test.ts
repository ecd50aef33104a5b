import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hostOf, pageOf } from '@/core/address/page-of';

describe('pageOf', () => {
  it.each([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1', 'an address as it is'],
    ['https://example.com/a#part', 'https://example.com/a', 'drops the fragment'],
    ['https://ann:secret@example.com/', 'https://example.com/', 'drops name and password'],
    ['https://example.com/@ann', 'https://example.com/@ann', 'keeps an @ of the path'],
    ['https://example.com/?utm_source=x', 'https://example.com/', 'drops where a reader came from'],
    ['https://example.com/?a=1&gclid=x&b=2', 'https://example.com/?a=1&b=2', 'and keeps the rest'],
    ['https://example.com/?q=what?&b', 'https://example.com/?q=what?&b', 'a second question mark'],
    ['about:blank', 'about:blank', 'takes addresses without a host'],
  ])('%s: %s (%s)', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });

  const site = 'https://example.com/app';
  it.each([
    ['?srsltid=AfmB&_gl=1*x&gad_source=1&gad_campaignid=2&ref_src=twsrc&utm_id=3', 'campaigns'],
    ['?gclid=a&gbraid=b&wbraid=c&dclid=d&fbclid=e&msclkid=f&yclid=g&twclid=h&igshid=i', 'adverts'],
    ['?mc_cid=a&mc_eid=b&_hsenc=c&_hsmi=d&mkt_tok=e&vero_id=f&oly_anon_id=g&oly_enc_id=h', 'mails'],
    ['?sid=1&SESSIONID=2&PHPSESSID=3&jsessionid=4', 'sessions'],
    ['?token=1&access_token=2&id_token=3&ticket=ST-1&SAMLResponse=PHNhb&RelayState=x', 'tokens'],
    ['?code=4%2F0Adeu&state=xyz', 'an answer of OAuth'],
    ['?any=eyJhbGciOi.eyJzdWIiOi.c2ln', 'a token under any name'],
    ['?sig=1&Signature=2&X-Amz-Signature=3&X-Amz-Credential=4&api_key=5&apiKey=6', 'signatures'],
    ['?patient=1&patientId=2&patient_id=3&PATIENT-ID=4&pid=5&mrn=6&patient.id=7', 'patients'],
    ['?patient%5Fid=1&%70atient=2', 'patients in disguise'],
    ['?dob=1980-01-02&birthdate=1&ssn=2&lastName=Roe&first_name=Jane&email=j%40x.org', 'persons'],
    ['?member=1&memberId=2&subscriber=3&subscriberid=4&policy=5&MBI=6', 'who is insured'],
    ['?encounter=1&visit=2&acct=3&account=4&claim=5&claimNumber=6', 'visits and claims'],
  ])('keeps nothing of %s (%s)', (query) => {
    expect(pageOf(`${site}${query}`)).toBe(site);
    expect(pageOf(`${site}${query}&page=2`)).toBe(`${site}?page=2`);
  });

  it.each([
    '?id=7&page=2&q=copay&article=1&p=3&v=abc&doc=9&lcdid=33394&ncdid=57&ver=12',
    '?code=99213',
    '?state=TX&year=2026',
    '?key=timely-filing&term=patient&topic=member-id',
    '?ArticleID=52521&DocID=A52521&contractor=all&title=x&s=y&lang=en&tab=claims&section=visit',
  ])('keeps what names the page: %s', (query) => {
    expect(pageOf(`${site}${query}`)).toBe(`${site}${query}`);
  });

  it.each([
    [`${site};jsessionid=0A1B.node1`, site],
    [`${site};JSESSIONID=0A1B/claims;v=2?id=1`, `${site}/claims;v=2?id=1`],
    [`${site}/(S(lit3py55t21z5v55vlm25s55))/claims.aspx`, `${site}/claims.aspx`],
    ['data:text/html;charset=utf-8,x', 'data:text/html;charset=utf-8,x'],
  ])('loses the session that a path holds: %s', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });

  it('says of its own answer the same: notes are looked up by what they were stored under', () => {
    const queries = fc.array(
      fc.tuple(fc.constantFrom('id', 'sid', 'code', 'state', 'a%', ''), fc.string()),
    );
    fc.assert(
      fc.property(queries, fc.string(), (pairs, path) => {
        const address = `https://example.com/${path}?${pairs.map((pair) => pair.join('=')).join('&')}`;
        expect(pageOf(pageOf(address))).toBe(pageOf(address));
      }),
    );
  });

  it('keeps no more than 2,000 characters', () => {
    expect(pageOf(`data:text/html,${'x'.repeat(1_000_000)}`)).toHaveLength(2_000);
  });
});

describe('hostOf', () => {
  it.each<[string, string | undefined, string]>([
    ['https://Example.com:8080/a', 'example.com', 'without the port'],
    ['http://ann:secret@example.com/', 'example.com', "without anybody's password"],
    ['http://[::1]:80/', '[::1]', 'an address in brackets'],
    ['about:blank', undefined, 'none'],
    ['data:text/html,http://example.com', undefined, 'none in mid-address'],
  ])('%s: %s (%s)', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
