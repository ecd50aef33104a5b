import { describe, expect, it } from 'vitest';

import type { Entry } from '@/core/glossary/entry';
import { glossary } from '@/core/glossary/glossary';
import { checkGlossary } from '@/tools/glossary/check';
import { readFiles } from '@/tools/glossary/read-files';

const files = readFiles();
const first = files[0]?.entries[0] as Entry; // `checkGlossary` wants every subject's file

describe('the glossary', () => {
  it('is whole: no file is missing from it', () => {
    expect(glossary).toHaveLength(files.flatMap(({ entries }) => entries).length);
    expect(glossary.length).toBeGreaterThanOrEqual(80);
  });

  it('has nothing wrong that `npm run glossary -- check` can tell', () => {
    expect(checkGlossary(files).errors).toEqual([]);
  });
});

describe('the check', () => {
  const errorsWith = (change: object) => {
    const [file, ...others] = files;
    const changed = { ...first, ...change } as Entry;
    const entries = [changed, ...(file?.entries.slice(1) ?? [])];
    return checkGlossary([{ subject: file?.subject ?? '', entries }, ...others]).errors.map(
      ({ what }) => what,
    );
  };

  it('has nothing against an entry as it is', () => {
    expect(errorsWith({})).toEqual([]);
  });

  it.each([
    [{ short: 'Too short.' }, 'short: ', 'a text of no length'],
    [{ colour: 'red' }, 'colour: ', 'a field that nobody knows'],
    [{ exams: ['cpc:nothing'] }, 'exams.0: ', 'an exam that there is not'],
    [{ source: { title: 'CMS', url: 'http://www.cms.gov' } }, 'source.url: ', 'an open address'],
    [{ subject: 'icd-10' }, 'is of icd-10', 'a file that is another subject’s'],
    [{ id: 'zzz' }, 'stands behind "zzz"', 'a file out of order'],
    [{ id: 'claim' }, 'is in careers-credentials.json and in claims-edi.json', 'an id of two'],
    [{ seeAlso: ['claim', 'no-such-thing'] }, 'points to "no-such-thing"', 'a dead link'],
    [{ seeAlso: ['claim', 'claim'] }, 'see also claim, twice', 'the same link twice'],
    [{ seeAlso: ['claim', first.id] }, 'points to itself', 'a link in a circle'],
    [{ example: `${'An example '.repeat(6)}99213.` }, 'has "99213"', 'a code of the AMA'],
    [{ also: [{ text: 'copayment' }] }, 'belongs to both', 'a form of another'],
    [{ also: [{ text: '&&' }] }, 'no letters', 'a form without letters'],
    [
      { also: [{ text: 'zyx', cues: ['alpha'], unless: ['alpha'] }] },
      '"zyx" is not found',
      'a form that its own cue rules out',
    ],
  ])('%j: %s (%s)', (change, what, _why) => {
    expect(errorsWith(change).join('\n')).toContain(what);
  });
});
