import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { CareersPanel } from '@/components/careers/CareersPanel';
import { careers } from '@/core/career/careers';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('lists the four careers with pay, growth, their years and the edition', () => {
  render(<CareersPanel />);
  const [list, sources] = screen.getAllByRole('list');
  const rows = [...(list?.children ?? [])].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toBe('Medical assistant$44,200Clinical and office work+12%');
  expect(rows[3]).not.toMatch(/[$%]/);
  expect(screen.getByText(/^Median pay May 2024; growth 2024–34/)).toBeTruthy();
  expect(sources?.textContent).toContain('edition of Aug 28, 2025; a later one may be out');
});

it('opens a career at its heading, and comes back to its row', () => {
  render(<CareersPanel />);
  press(/^Medical assistant/);
  const heading = screen.getByRole('heading', { level: 2, name: 'Medical assistant' });
  expect(document.activeElement).toBe(heading);
  press('Back to Careers');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Medical assistant/ }));
});

it('leads from a role without figures to the career it is counted with', () => {
  render(<CareersPanel />);
  press(/^Medical coding specialist/);
  expect(screen.getByText(/BLS has no figures for this role alone/)).toBeTruthy();
  expect(screen.queryByText(/\$/)).toBeNull();
  press('See medical records specialists');
  expect(document.activeElement?.textContent).toBe(
    'Medical records and health information technician',
  );
});

it.each([
  ['Billing or coding?', 'Work along the claim cycle'],
  ['Ways in', 'Self-paced program'],
  ['CPC', 'Certified Professional Coder (CPC)'],
])('%s: shows its part and says so', (name, sign) => {
  render(<CareersPanel />);
  press(name);
  expect(screen.queryByText(sign) ?? screen.getByLabelText(sign)).toBeTruthy();
  const nav = within(screen.getByRole('navigation', { name: 'Parts of Careers' }));
  const here = nav
    .getAllByRole('button')
    .filter((chip) => chip.getAttribute('aria-current') === 'true');
  expect(here.map(({ textContent }) => textContent)).toEqual([name]);
});

it.each(careers)('$name: every figure stands beside its year', ({ name, past, now }) => {
  render(<CareersPanel />);
  press(new RegExp(`^${name}`));
  const text = screen.getByRole('article').textContent;
  expect(text).toContain(`${past.vintage} article${past.value}%`);
  expect(text).toContain(`“${past.wording}”`);
  if (now) {
    expect(text).toContain(`Median pay ${now.medianPay.vintage}`);
    expect(text).toContain(`${now.growth.vintage} BLS${now.growth.value}%`);
  }
});
