import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { CareersPanel } from '@/components/careers/CareersPanel';
import type { Figure } from '@/core/career/career';
import { allJobs, careers, sourceOf } from '@/core/career/careers';
import { substance } from '@/tests/data/article';

afterEach(cleanup);

/** What a learner reads in Careers, view by view, everything opened. */
function readAll(): ReadonlyMap<string, HTMLElement> {
  const read = new Map<string, HTMLElement>();
  const keep = (name: string, box: Element) => read.set(name, box.cloneNode(true) as HTMLElement);
  for (const { name, id } of careers) {
    const { container } = render(<CareersPanel />);
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
    keep(id, container);
    cleanup();
  }
  for (const name of ['Careers', 'Billing or coding?', 'Ways in', 'CPC']) {
    const { container } = render(<CareersPanel />);
    fireEvent.click(screen.getByRole('button', { name }));
    keep(name, container);
    cleanup();
  }
  return read;
}

let views: ReadonlyMap<string, HTMLElement>;
beforeAll(() => {
  views = readAll();
});

describe.each(Object.entries(substance))('statement %s of the article', (_number, parts) => {
  it('is read in Careers', () => {
    const words = [...views.values()].map(({ textContent }) => textContent).join('\n');
    expect(words.length).toBeGreaterThan(5_000);
    expect(parts.filter((part) => !part.test(words))).toEqual([]);
  });
});

const figures: readonly Figure[] = [
  ...Object.values(allJobs),
  ...careers.flatMap(({ past, now }) => [past, ...figuresIn(now)]),
];
const figureAsRead = /[+−-]?(?:\$\d{1,3}(?:,\d{3})*|\d+(?:\.\d+)?%)/g;

describe('every figure that is read in Careers', () => {
  it('is one of the data, and its year and source stand in the same view', () => {
    const alone: string[] = [];
    let met = 0;
    for (const [view, { textContent: text }] of views) {
      for (const [words] of text.matchAll(figureAsRead)) {
        met++;
        const value = Math.abs(Number(words.replace(/[^\d.]/g, '')));
        const known = figures.filter((figure) => Math.abs(figure.value) === value);
        const isTold = known.some(
          ({ vintage, source }) => text.includes(vintage) && text.includes(sourceOf(source).title),
        );
        if (!isTold) alone.push(`${view}: ${words}`);
      }
    }
    expect(alone).toEqual([]);
    expect(met).toBeGreaterThan(60);
  });

  it.each(careers)('$name: the article’s is drawn as past, today’s as now', ({ id, past, now }) => {
    const view = views.get(id);
    const tagged = [...(view?.querySelectorAll('.then-now > div') ?? [])].map((row) => ({
      words: row.textContent,
      isPast: row.querySelector('.tag.past, i.then') !== null,
    }));
    expect(tagged).toEqual([
      { words: expect.stringContaining(`${past.value}%`), isPast: true },
      ...(now ? [{ words: expect.stringContaining(`${now.growth.value}%`), isPast: false }] : []),
    ]);
  });
});

function figuresIn(part: unknown): readonly Figure[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('vintage' in part) return [part as Figure]; // by tests/data, whatever has a vintage is one
  return Object.values(part).flatMap(figuresIn);
}
