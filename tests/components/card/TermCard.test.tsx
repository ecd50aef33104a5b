import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { CardView } from '@/components/card/card-view';
import { TermCard } from '@/components/card/TermCard';
import { EntryView } from '@/components/glossary/EntryView';
import { sampleEntry } from '@/components/glossary/sample-entry.fixture';
import { NoteEditor } from '@/components/notes/NoteEditor';
import type { Stage } from '@/core/glossary/stages';

afterEach(cleanup);

const nothing = () => {};
const entry = { ...sampleEntry, also: [{ text: 'MN' }, { text: 'medically necessary' }] };
const passage = 'what is left is paid to the provider, and the rest is adjusted under the contract';

function draw(card: CardView, onStage?: (stage: Stage) => void) {
  const { container } = render(
    <TermCard
      {...{ card, isPinned: false, said: '', onMore: nothing, onOpen: nothing, onBack: nothing }}
      {...{ onChoose: nothing, onSenses: nothing, onPin: nothing, onClose: nothing }}
      {...{ onNote: nothing, onRetry: nothing, onMark: nothing, onOwn: nothing }}
      {...(onStage && { onStage })}
    />,
  );
  return container;
}

/** Where some texts stand, in the order of the page. */
function inOrder(container: Element, texts: readonly string[]) {
  const all = container.textContent ?? '';
  return [...texts].sort((a, b) => all.indexOf(a) - all.indexOf(b));
}

describe('a heading', () => {
  it.each([
    ['MN', 'MN: Medical necessity', 'medically necessary', 'another name, not said again'],
    ['MNs', 'MNs: Medical necessity', 'medically necessary', 'its plural'],
    ['medical-necessity', 'Medical necessity', 'MN, medically necessary', 'the name as it is'],
    [undefined, 'Medical necessity', 'MN, medically necessary', 'nothing met'],
  ])('of what was met as %j says %j', (met, heading, others, _reason) => {
    const card = draw({ is: 'entry', entry, size: 'brief', ...(met && { met }) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading);
    expect(card.querySelector('.card-body > .small')?.textContent).toBe(others);
  });

  it.each([
    [{ is: 'none', words: passage }],
    [{ is: 'loading', words: passage }],
    [{ is: 'choices', words: passage, entries: [entry], why: 'inside' }],
  ] as const)('is no passage', (view) => {
    const card = draw(view);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Look up');
    expect(card.querySelector('blockquote')?.textContent).toBe(passage);
  });
});

const { example = '', long, short } = sampleEntry;
const parts = [
  short,
  'Often confused with',
  example,
  'Biller',
  'Coder',
  long,
  'In the claim cycle',
  'See also',
  'Source:',
];

describe('an entry', () => {
  it('is brief first: its definition, and what can be done', () => {
    const card = draw({ is: 'entry', entry, size: 'brief' });
    expect(card.querySelector('.entry')?.textContent).toBe(short);
    expect(screen.getByRole('button', { name: 'Add note' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'More' })).toBeTruthy();
  });

  it('is whole after one More, in the order of use', () => {
    const card = draw({ is: 'entry', entry, size: 'full' });
    expect(parts.filter((part) => !card.textContent?.includes(part))).toEqual([]);
    expect(inOrder(card, parts.toReversed())).toEqual(parts);
    expect(card.querySelector('details')).toBeNull();
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull();
  });

  it('has the same order on a page of ours, with the whole cycle', () => {
    const { container } = render(<EntryView entry={entry} onOpen={nothing} />);
    const here = parts.filter((part) => part !== 'In the claim cycle');
    expect(inOrder(container, here.toReversed())).toEqual(here);
    expect(container.querySelectorAll('.cycle-strip i')).toHaveLength(12);
  });

  it('names two stages at most, to press', () => {
    const onStage = vi.fn();
    const stages = ['coding', 'adjudication', 'denials'] as const;
    const card = draw({ is: 'entry', entry: { ...entry, stages }, size: 'full' }, onStage);
    expect(screen.queryByText('Denials')).toBeNull();
    expect(card.querySelector('.cycle-strip')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Adjudication' }));
    expect(onStage).toHaveBeenCalledWith('adjudication');
  });
});

it.each([
  ['named', 'These words stand for:'],
  ['inside', 'Terms in these words'],
  ['near', 'Not in the glossary. Near it:'],
] as const)('entries that are %s are offered as such', (why, line) => {
  draw({ is: 'choices', words: 'x', entries: [entry], why });
  expect(screen.getByText(line)).toBeTruthy();
});

it('a new note says its passage once, with what it keeps', () => {
  const quote = { text: passage, before: '', after: '', at: 0 };
  const { container } = render(
    <NoteEditor
      state={{
        ...{ is: 'open', id: 'new', key: passage, body: '', colour: 'fern' },
        ...{ isSaving: false, isBrought: false, tries: 0, isStale: false },
      }}
      keeping={{ seen: { quote }, hasContext: true, isBlanked: false }}
      {...{ onType: nothing, onColour: nothing, onSave: nothing, onKeep: nothing, onCopy: nothing }}
    />,
  );
  expect(container.textContent?.split(passage)).toHaveLength(2);
  expect(container.querySelector('.kept strong')?.textContent).toBe(passage);
});
