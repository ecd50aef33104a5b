import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createCardModel } from '@/components/card/card-model';
import { sampleEntry } from '@/components/glossary/sample-entry.fixture';
import { summaryOf } from '@/core/glossary/summary';
import type { Ask } from '@/core/protocol/protocol';

const other = { ...sampleEntry, id: 'claim-denial', name: 'Claim denial' };
const entries = [sampleEntry, other];
let ask: ReturnType<typeof vi.fn>;
let card: ReturnType<typeof createCardModel>;

beforeEach(() => {
  ask = vi.fn(async (name: string, request: { termId?: string }) =>
    name === 'terms.get' ? entries.find(({ id }) => id === request.termId) : entries.map(summaryOf),
  );
  card = createCardModel(ask as unknown as Ask);
});

describe('a card', () => {
  it('opens brief, and grows', async () => {
    await card.showTerm('medical-necessity', 'medically necessary', 'brief');
    expect(card.view.value).toMatchObject({ is: 'entry', size: 'brief' });
    card.grow();
    expect(card.view.value).toMatchObject({ is: 'entry', size: 'full' });
  });

  it('follows see-also in place, and goes back', async () => {
    await card.showTerm('medical-necessity', '', 'full');
    await card.follow('claim-denial');
    expect(card.view.value).toMatchObject({ entry: other, back: 'Medical necessity' });
    await card.back();
    expect(card.view.value).toMatchObject({ entry: sampleEntry });
    expect(card.view.value).not.toHaveProperty('back');
  });

  it('says what went wrong, and tries again', async () => {
    ask.mockRejectedValueOnce(new Error('Codelight does not answer.'));
    await card.showTerm('claim-denial', 'denied', 'full');
    expect(card.view.value).toEqual({
      is: 'failed',
      words: 'denied',
      problem: 'Codelight does not answer.',
    });
    await card.retry();
    expect(card.view.value).toMatchObject({ is: 'entry', entry: other });
  });

  it('shows the last of two that were asked for, in whichever order they come', async () => {
    let answerFirst: (entry: unknown) => void = () => {};
    ask.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    const first = card.showTerm('medical-necessity', '', 'full');
    await card.showTerm('claim-denial', '', 'full');
    answerFirst(sampleEntry);
    await first;
    expect(card.view.value).toMatchObject({ entry: other });
  });
});

describe('a look-up', () => {
  it.each(['claim denial', 'Claim denials', 'CLAIM DENIAL'])(
    'of %j opens its entry',
    async (words) => {
      await card.lookUp(words);
      expect(card.view.value).toMatchObject({ is: 'entry', entry: other });
    },
  );

  it('of other words offers what comes near', async () => {
    await card.lookUp('denied');
    expect(card.view.value).toMatchObject({ is: 'choices', words: 'denied' });
  });

  it('says when nothing does', async () => {
    ask.mockResolvedValue([]);
    await card.lookUp('sourdough');
    expect(card.view.value).toEqual({ is: 'none', words: 'sourdough' });
  });

  it('of nothing asks nobody', async () => {
    await card.lookUp('');
    expect(card.view.value).toEqual({ is: 'none', words: '' });
    expect(ask).not.toHaveBeenCalled();
  });
});
