import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { FoundIdentifiers } from '@/components/notes/FoundIdentifiers';
import { KeptView } from '@/components/notes/KeptView';
import type { Keeping } from '@/core/note/kept';

const chart: Keeping = {
  seen: {
    page: { url: 'https://ehr.example/mrn/00123456', title: 'Patient: Jane Roe' },
    quote: { text: 'Deductible', before: '\nDOB 1/2/1980, ', after: ' met\n', at: 0.2 },
  },
  hasContext: true,
  isBlanked: false,
};

afterEach(cleanup);

function draw(change: Partial<Keeping> = {}, props = {}) {
  const [onBlank, onContext] = [vi.fn(), vi.fn()];
  const keeping = { ...chart, ...change };
  const { container } = render(
    <>
      <FoundIdentifiers keeping={keeping} onBlank={onBlank} />
      <KeptView keeping={keeping} onContext={onContext} {...props} />
    </>,
  );
  return { onBlank, onContext, container };
}

const box = () => screen.getByRole('group', { name: 'Kept with your note' });
const said = (container: Element) => container.querySelector('[aria-live=polite]')?.textContent;
const sentence = (container: Element) => container.querySelector('[aria-live] p')?.textContent;

it('shows words in their context, title and address, each letter of them', () => {
  draw();
  const text = box().textContent;
  for (const part of ['DOB 1/2/1980, Deductible met', 'Patient: Jane Roe', chart.seen.page?.url]) {
    expect(text).toContain(part);
  }
  expect(box().querySelector('strong')?.textContent).toBe('Deductible');
});

it('has a place for what is said before there is anything to say', () => {
  const { container } = render(<FoundIdentifiers keeping={undefined} onBlank={() => {}} />);
  expect(said(container)).toBe('');
});

describe('identifiers', () => {
  it('are marked where they stand, and said', () => {
    const { container } = draw();
    const marked = [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['1/2/1980', 'Jane Roe', '00123456']);
    expect(sentence(container)).toBe(
      'These look like a patient’s identifiers: 1/2/1980, Jane Roe, and 00123456',
    );
  });

  it('are blanked by one button', () => {
    const { onBlank } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Blank them' }));
    expect(onBlank).toHaveBeenCalledOnce();
  });

  it('that are blanked are shown nowhere', () => {
    const { container } = draw({ isBlanked: true });
    expect(container.textContent).not.toMatch(/1980|Roe|00123456/);
    expect(box().textContent).toContain('DOB ▮▮▮, Deductible met');
    expect(box().textContent).toContain('https://ehr.example/mrn/_');
    expect(said(container)).toContain('Blanked.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([false, true])(
    'in the words cost the mark, and that is said (blanked: %s)',
    (isBlanked) => {
      const quote = { text: '00123456', before: '\nMRN ', after: '\n', at: 0 };
      const { container } = draw({ isBlanked, seen: { quote } });
      expect(said(container)).toContain('the note is listed without a mark');
    },
  );

  it('are not said where there are none', () => {
    const { container } = draw({ seen: { page: { url: 'https://a.example/', title: 'Policy' } } });
    expect(said(container)).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('context', () => {
  it('is left out for the site, by a box', () => {
    const { onContext } = draw();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Keep no context on this site' }));
    expect(onContext).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('that is not kept is not shown, and what that costs is said', () => {
    const { onContext } = draw({ hasContext: false });
    expect(box().textContent).not.toContain('1/2/1980');
    expect(box().textContent).toContain('only if they stand once on the page');
    fireEvent.click(screen.getByRole('checkbox', { checked: true }));
    expect(onContext).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is left out for this note alone in a private window', () => {
    draw({}, { isForNow: true });
    expect(screen.getByRole('checkbox', { name: 'Keep no context' })).toBeDefined();
  });

  it('is no question where there is none', () => {
    draw({}, { onContext: undefined });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
