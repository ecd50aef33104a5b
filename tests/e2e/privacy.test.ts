import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { BrowserName } from './harness/driver';
import { extensionFor } from './harness/extension';
import { browserNames } from './harness/launch';
import { type Opened, open } from './harness/open';
import { until } from './harness/until';

/** The permissions in the first column of docs/permissions.md. */
function explainedFor(name: BrowserName): readonly string[] {
  const text = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
  return text
    .matchAll(/^\|([^|]*)\|/gm)
    .map(([, cell = '']) => cell)
    .filter((cell) => name === 'chromium' || !cell.includes('Chrome only'))
    .map((cell) => /`([^`]+)`/.exec(cell)?.[1])
    .filter((permission) => permission !== undefined)
    .toArray();
}

describe.each(browserNames)('what leaves %s', (name) => {
  const manifest = JSON.parse(readFileSync(path.join(extensionFor(name), 'manifest.json'), 'utf8'));
  let opened: Opened;

  beforeAll(async () => {
    opened = await open(name, { isOwn: true }); // from its first moment on
    await opened.driver.install();
  });
  afterAll(() => opened.close());

  it('is nothing, on the way from a mark to a note in the sidebar', async () => {
    const { driver } = opened;
    const page = await driver.newPage('/demo/demo.html');
    await driver.click(page, await driver.pointOnMark(page));
    await driver.cardName(page);
    await driver.clickInCard(page, 'Add note');
    await driver.typeInCard(page, 'Note', 'Nobody else reads this.');
    await driver.clickInCard(page, 'Save note');
    await driver.cardStatus(page);
    await (await driver.openPopup()).close();
    await driver.openSidebar(page);
    for (const own of ['popup.html', manifest.options_ui?.page ?? manifest.options_page]) {
      await (await driver.openOwn(own)).close();
    }
    expect(driver.strangers()).toEqual([]);
  });

  it('would be seen here: a page that asks for a stranger is', async () => {
    const page = await opened.driver.newPage('/pages/live.html');
    await page.evaluate(() => fetch('https://leak.test/').catch(() => undefined));
    await until('it is seen', async () => opened.driver.strangers().length);
    expect(opened.driver.strangers()).toEqual(['leak.test:443']);
  });

  it('cannot be anything from our own pages: their policy forbids it', async () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/connect-src '(?:none|self)'(?:;|$)/);
    expect(policy).not.toMatch(/unsafe|http|\*/);
    const page = await opened.driver.openOwn('popup.html');
    const answer = await page.evaluate(() =>
      fetch('https://other-leak.test/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    expect(opened.driver.strangers()).not.toContain('other-leak.test:443');
  });

  it('asks for the documented permissions and no others', () => {
    const {
      permissions = [],
      host_permissions: hosts = [],
      optional_permissions: later = [],
    } = manifest;
    expect([...permissions, ...hosts, ...later].toSorted()).toEqual(explainedFor(name).toSorted());
  });

  it('tells no page that we are there', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]); // registered at run time, where wanted
  });
});
