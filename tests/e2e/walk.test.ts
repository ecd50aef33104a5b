import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { marksOn } from '@/tools/start/marks-on';
import { type Walked, walk } from '@/tools/start/walk';
import { browserNames } from './harness/launch';
import { hasShared, type Opened, open, SHARED } from './harness/open';

type Row = readonly [name: string, url: string, by: Walked['by']];

const own: readonly Row[] = [
  ['the demo', '/demo/demo.html', 'marks'],
  ['no term', '/pages/empty.html', 'look-up'],
];
/** Real pages, of 11 marks and of 137. */
const real: readonly Row[] = [
  ['few', '/shared/grandfathered-plan.html', 'marks'],
  ['many', '/shared/hospital-price-transparency-csv.html', 'marks'],
];
const lost = { name: 'lost', url: 'nowhere:page' };

describe.each(browserNames)('the walk of npm start, in %s', (name) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'kept-'));
  let opened: Opened;
  let walked: readonly Walked[];
  beforeAll(async () => {
    opened = await open(name, { profile });
    const rows = hasShared ? [...own, ...real] : own;
    walked = await walk(opened.driver, [lost, ...rows.map(([name, url]) => ({ name, url }))]);
  });
  afterAll(async () => {
    await opened.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it.each(own)('walks a page (%s)', (name, _url, by) => {
    expect(walked).toContainEqual({ name, by });
  });

  it.skipIf(!hasShared).each(real)(
    `walks a real page (%s${hasShared ? '' : `, not here: ${SHARED}`})`,
    (name, _url, by) => {
      expect(walked).toContainEqual({ name, by });
    },
  );

  it('names a page that does not open, and goes on', () => {
    expect(walked[0]).toEqual({ name: 'lost', problem: expect.any(String) });
  });

  it('has the notes of a kept profile at the next start', async () => {
    await opened.close();
    opened = await open(name, { profile });
    await walk(opened.driver, [], true);
    const page = await opened.driver.newPage('/demo/demo.html');
    expect((await marksOn(opened.driver, page))?.notes).toHaveLength(1);
  });
});
