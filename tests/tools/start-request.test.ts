import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { devBrowser } from '@/tools/start/dev-browser.mjs';
import { startRequest } from '@/tools/start/request.mjs';

const here = mkdtempSync(path.join(tmpdir(), 'start-'));
afterAll(() => rmSync(here, { recursive: true }));
mkdirSync(path.join(here, 'saved'));
mkdirSync(path.join(here, 'empty'));
for (const file of ['saved/b.HTM', 'saved/a.html', 'saved/a.css', 'page.html', 'paper.pdf'])
  writeFileSync(path.join(here, file), '');

const at = (file: string) => path.join(here, file);
const request = (line: string) => startRequest(line.split(' ').filter(Boolean), here, '/root');
const usual = { browser: 'chromium', page: undefined, all: undefined, keep: undefined };
const kept = '/root/.output/profiles';

describe('npm start --', () => {
  it.each([
    ['', {}, 'the demo in Chromium'],
    ['firefox', { browser: 'firefox' }, ''],
    ['chrome', {}, 'Chromium under its other name'],
    ['Firefox page.html', { browser: 'firefox', page: at('page.html') }, 'in any letter case'],
    ['page.html firefox', { browser: 'firefox', page: at('page.html') }, 'in any order'],
    ['https://example.org/a', { page: 'https://example.org/a' }, ''],
    ['--all saved', { all: [at('saved/a.html'), at('saved/b.HTM')] }, 'its pages, by name'],
    ['--all=saved', { all: [at('saved/a.html'), at('saved/b.HTM')] }, ''],
    ['--keep', { keep: kept }, 'a folder of our own'],
    ['--keep mine', { keep: at('mine') }, 'a folder that need not be there'],
    ['--keep=firefox', { keep: at('firefox') }, 'a folder with any name'],
    ['--keep firefox', { browser: 'firefox', keep: kept }, 'a browser is no folder'],
    ['--keep page.html', { page: at('page.html'), keep: kept }, 'nor is a page'],
    ['--keep https://a.b', { page: 'https://a.b', keep: kept }, 'nor is an address'],
    ['--keep --all saved', { all: expect.any(Array), keep: kept }, 'nor is an option'],
  ])('%j is %o (%s)', (line, wanted, _why) => {
    expect(request(line)).toEqual({ ...usual, ...wanted });
  });

  it.each([
    ['firefx', 'no browser, no file here, and no address'],
    ['--kep', "Unknown option '--kep'."],
    ['-k', "Unknown option '-k'."],
    ['chrome firefox', 'One browser at a time'],
    ['page.html other.html', 'One page at a time'],
    ['https://', 'no whole address'],
    ['saved', '--all saved goes through its pages'],
    ['paper.pdf', 'no page'],
    ['--all', 'argument missing'],
    ['--all nowhere', 'no folder “nowhere”'],
    ['--all page.html', 'no folder: --all wants one'],
    ['--all empty', 'has no pages'],
    ['--all saved page.html', 'Either the page'],
  ])('%j is answered: %s, and what is possible', (line, sentence) => {
    expect(() => request(line)).toThrow(sentence);
    expect(() => request(line)).toThrow('npm start -- [chromium | firefox] [PAGE]');
  });
});

describe('npm run dev --', () => {
  it.each([
    [[], 'chromium'],
    [['chrome'], 'chromium'],
    [['firefox'], 'firefox'],
  ])('%j opens %s', (words, browser) => {
    expect(devBrowser(words)).toBe(browser);
  });

  it.each([[['firefx']], [['firefox', 'chrome']]])('%j is refused', (words) => {
    expect(() => devBrowser(words)).toThrow('npm run dev -- firefox');
  });
});
