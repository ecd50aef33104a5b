import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { FactOfTheDay } from '@/components/careers/FactOfTheDay';
import { onDay, signed, written } from '@/components/careers/format';
import { PayRange } from '@/components/careers/PayRange';
import { ThenNow } from '@/components/careers/ThenNow';
import { careerOf } from '@/core/career/careers';

afterEach(cleanup);

const assistant = careerOf('medical-assistant');
const cells = () => screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent);

it.each([
  [written, 50_250, 'dollars', '$50,250'],
  [written, 7, 'percent', '7%'],
  [written, 14_200, 'count', '14,200'],
  [signed, 7, 'percent', '+7%'],
  [signed, 0, 'percent', '0%'],
  [signed, -9_500, 'count', '-9,500'],
] as const)('%o writes %i %s as %s', (write, value, unit, words) => {
  expect(write({ value, unit })).toBe(words);
});

it('writes a date as that day in every time zone', () => {
  expect(onDay('2025-08-28')).toBe('Aug 28, 2025');
});

it('says the range of pay in one sentence, with the table behind it', () => {
  if (assistant.now) render(<PayRange now={assistant.now} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Pay in May 2024: the lowest tenth earned at most $35,020, the middle $44,200, the highest ' +
      'tenth at least $57,830. The middle of all jobs was $49,500.',
  );
  expect(cells()).toContain('MedianMay 2024$44,200');
});

it('draws no range where BLS prints none', () => {
  const { now } = careerOf('medical-secretary');
  const { container } = render(now ? <PayRange now={now} /> : null);
  expect(now).toBeDefined();
  expect(container.innerHTML).toBe('');
});

it('sets then beside now on one scale, and says whether they compare', () => {
  const { container } = render(<ThenNow career={assistant} />);
  const bars = [...container.querySelectorAll<HTMLElement>('.meter i')];
  const [then, now] = bars.map((bar) => Number(bar.style.getPropertyValue('--v')));
  expect((then ?? 0) / (now ?? 1)).toBeCloseTo(29 / 12);
  expect(bars.map((bar) => bar.className)).toEqual(['then', '']);
  expect(screen.getByText(/each figure is a forecast for its own ten years/)).toBeTruthy();
  expect(cells()).toContain('Growth, the article2012–22+29%');
  expect(cells()).toContain('Jobs gained or lost2024–34+101,200');
});

it('shows one fact a day with its year, edition and the way to more', () => {
  const day = 86_400_000;
  const { container, rerender } = render(<FactOfTheDay now={0} onCareers={() => {}} />);
  const first = container.textContent;
  expect(first).toBe(
    'Medical records specialistsMay 2024$50,250 median pay a year' +
      'BLS, edition of Aug 28, 2025. See careers',
  );
  rerender(<FactOfTheDay now={day - 1} onCareers={() => {}} />);
  expect(container.textContent).toBe(first);
  rerender(<FactOfTheDay now={day} onCareers={() => {}} />);
  expect(container.textContent).not.toBe(first);
});
