import { parse } from 'papaparse';
import { describe, expect, it, vi } from 'vitest';

import { sampleEntry } from '@/components/glossary/sample-entry.fixture';
import { createExportModel } from '@/components/glossary-export/export-model';
import { fileOf } from '@/components/glossary-export/formats';
import type { Entry } from '@/core/glossary/entry';
import type { Ask } from '@/core/protocol/protocol';

const odd: Entry = {
  ...sampleEntry,
  id: 'odd',
  name: '=1+1',
  also: [{ text: '@claim' }, { text: 'x' }],
  short: '“Quotes”, "plain ones", a, comma\tand a tab',
  example: '-5 is left.\nOn two lines.',
};
const entries = [sampleEntry, odd];

describe('the glossary as a file', () => {
  it('is named after the day', () => {
    expect(fileOf('json', entries, '2026-11-25').name).toBe('codelight-glossary-2026-11-25.json');
    expect(fileOf('anki', entries, '2026-11-25').name).toBe(
      'codelight-glossary-2026-11-25-anki.txt',
    );
  });

  it('holds everything as JSON, with its licence', () => {
    const { text } = fileOf('json', entries, '2026-11-25');
    expect(JSON.parse(text)).toMatchObject({ license: 'CC BY 4.0', entries });
  });

  it('has a row for each entry as CSV', () => {
    const { text } = fileOf('csv', entries, '2026-11-25');
    expect(text).toMatch(/^\uFEFFname,also,/);
    const { data, errors } = parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({ name: sampleEntry.name, biller: sampleEntry.views?.biller });
    expect(data[1]?.short).toBe(odd.short);
  });

  it('runs no formula in a spreadsheet', () => {
    const { text } = fileOf('csv', entries, '2026-11-25');
    const { data } = parse<string[]>(text.slice(1));
    expect(data.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(data[2]?.[0]).toBe("'=1+1");
    expect(data[2]?.[1]).toBe("'@claim, x");
  });

  it('is notes for Anki: type, deck, front, back, tags', () => {
    const { text } = fileOf('anki', entries, '2026-11-25');
    const lines = text.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '#separator:tab',
      '#html:false',
      '#notetype column:1',
      '#deck column:2',
      '#tags column:5',
    ]);
    const { data } = parse<string[]>(lines.slice(5).join('\n').trimEnd(), { delimiter: '\t' });
    expect(data.map((row) => row.length)).toEqual([5, 5]);
    expect(data[1]?.slice(0, 3)).toEqual([
      'Basic',
      'Codelight::Payers and coverage',
      '=1+1\n@claim, x',
    ]);
    expect(data[1]?.[3]).toContain(odd.short);
    expect(data[0]?.[4]).toBe('codelight cpb::coverage cbcs::eligibility');
  });
});

describe('taking it along', () => {
  const parts = (ask: () => Promise<unknown>) => ({
    ask: ask as unknown as Ask,
    save: vi.fn(),
    print: vi.fn(async () => {}),
    today: () => '2026-11-25',
  });

  it('says where it is', async () => {
    const given = parts(async () => entries);
    const model = createExportModel(given);
    await model.save('csv');
    expect(given.save).toHaveBeenCalledOnce();
    expect(model.said.value).toBe('2 entries are in codelight-glossary-2026-11-25.csv');
  });

  it('says what went wrong, and can be tried again', async () => {
    const given = parts(async () => {
      throw new Error('Codelight does not answer.');
    });
    const model = createExportModel(given);
    await model.print();
    expect(model.problem.value).toBe('Codelight does not answer.');
    expect(model.doing.value).toBeUndefined();
  });

  it('does one thing at a time', async () => {
    const given = parts(async () => entries);
    const model = createExportModel(given);
    await Promise.all([model.print(), model.save('json')]);
    expect(given.print).toHaveBeenCalledExactlyOnceWith(entries);
    expect(given.save).not.toHaveBeenCalled();
  });
});
