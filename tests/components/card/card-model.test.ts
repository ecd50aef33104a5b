import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createCardModel } from '@/components/card/card-model';
import { sampleEntry } from '@/components/glossary/sample-entry.fixture';
import type { SharedForm } from '@/core/card/subject';
import type { Ask } from '@/core/protocol/protocol';
import { summaryOf } from '@/core/terms/summary';

const other = { ...sampleEntry, id: 'claim-denial', name: 'Claim denial' };
const entries = [sampleEntry, other];
let ask: ReturnType<typeof vi.fn>;
let card: ReturnType<typeof createCardModel>;
let chosen: SharedForm[];

beforeEach(() => {
  ask = vi.fn(async (name: string, request: { termId?: string }) =>
    name === 'entries.get'
      ? entries.find(({ id }) => id === request.termId)
      : { entries: entries.map(summaryOf), how: { is: 'typed' } },
  );
  chosen = [];
  card = createCardModel(ask as unknown as Ask, (form) => chosen.push(form));
});

describe('a form with several senses', () => {
  const form: SharedForm = {
    ...{ words: 'MNs', form: 'mn', ids: ['claim-denial', 'medical-necessity'], by: 'nothing' },
  };

  it('shows all, most likely first, and then the chosen one', async () => {
    await card.showSenses(form);
    expect(card.view.value).toEqual({ is: 'senses', form, entries: [other, sampleEntry] });
    await card.choose('medical-necessity');
    expect(card.view.value).toMatchObject({ is: 'entry', entry: sampleEntry });
    expect(chosen).toEqual([{ ...form, ids: ['medical-necessity', 'claim-denial'], by: 'choice' }]);
  });

  it('can be considered again, also after a look at another entry', async () => {
    await card.showTerm('claim-denial', 'MN', 'brief', form);
    await card.follow('medical-necessity');
    expect(card.view.value).not.toHaveProperty('form');
    await card.back();
    await card.reconsider();
    expect(card.view.value).toMatchObject({ is: 'senses', form });
  });

  it('means nothing that is not among them', async () => {
    await card.showSenses(form);
    await card.choose('claim');
    expect(card.view.value).toMatchObject({ is: 'senses' });
    expect(chosen).toEqual([]);
  });
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

describe('what was met', () => {
  const met = (words?: string) => (words === undefined ? {} : { met: words });

  it.each([
    ['MN', 'MN'],
    ['', undefined],
  ])('%j: %j, brief and full', async (words, kept) => {
    await card.showTerm('medical-necessity', words, 'brief');
    expect(card.view.value).toEqual({
      ...{ is: 'entry', entry: sampleEntry, size: 'brief' },
      ...met(kept),
    });
    card.grow();
    expect(card.view.value).toEqual({
      ...{ is: 'entry', entry: sampleEntry, size: 'full' },
      ...met(kept),
    });
  });

  it('is not carried to another entry, and is there again on the way back', async () => {
    await card.showTerm('medical-necessity', 'MN', 'brief');
    await card.follow('claim-denial');
    expect(card.view.value).not.toHaveProperty('met');
    await card.follow('medical-necessity');
    await card.back();
    expect(card.view.value).not.toHaveProperty('met');
    await card.back();
    expect(card.view.value).toMatchObject({ entry: sampleEntry, met: 'MN' });
  });

  it('stays when the meaning is chosen', async () => {
    await card.showSenses({
      ...{ words: 'MN', form: 'mn', ids: ['claim-denial', 'medical-necessity'], by: 'nothing' },
    });
    await card.choose('claim-denial');
    expect(card.view.value).toMatchObject({ entry: other, met: 'MN' });
  });
});

it('a note has a title of its own unless another is given', () => {
  card.showNote();
  expect(card.view.value).toEqual({ is: 'note', title: 'Note' });
  card.showNote('Note on this page');
  expect(card.view.value).toEqual({ is: 'note', title: 'Note on this page' });
});

describe('a look-up', () => {
  it.each(['claim denial', 'Claim denials', 'CLAIM DENIAL'])(
    'of %j opens its entry',
    async (words) => {
      await card.lookUp(words);
      expect(card.view.value).toMatchObject({ is: 'entry', entry: other });
    },
  );

  it('of other words offers what comes near, as no more than that', async () => {
    await card.lookUp('denied');
    expect(card.view.value).toMatchObject({ is: 'choices', words: 'denied', why: 'near' });
  });

  it('of a sentence lists the terms inside it, in their order', async () => {
    const words = 'This denial was for want of medical necessity, a denial that stands.';
    await card.lookUp(words, ['claim-denial', 'medical-necessity', 'claim-denial']);
    expect(card.view.value).toEqual({
      ...{ is: 'choices', words, why: 'inside', entries: [other, sampleEntry] },
    });
  });

  it('of a name opens its entry, whatever stands inside it', async () => {
    await card.lookUp('claim denial', ['medical-necessity']);
    expect(card.view.value).toMatchObject({ is: 'entry', entry: other });
  });

  it('of what several entries are called lets one choose', async () => {
    await card.lookUp('medically-necessary');
    expect(card.view.value).toMatchObject({ is: 'choices', why: 'named' });
  });

  it('of a code is about codes, not about what comes near its letters', async () => {
    entries.push({ ...sampleEntry, id: 'claim-adjustment-group-codes', name: 'Group code' });
    await card.lookUp('OA-18');
    entries.pop();
    expect(card.view.value).toMatchObject({ entry: { name: 'Group code' }, met: 'OA-18' });
    expect(ask).not.toHaveBeenCalledWith('entries.find', expect.anything());
  });

  it('says when nothing does', async () => {
    ask.mockResolvedValue({ entries: [], how: null });
    await card.lookUp('sourdough');
    expect(card.view.value).toEqual({ is: 'none', words: 'sourdough' });
  });

  it('of nothing asks nobody', async () => {
    await card.lookUp('');
    expect(card.view.value).toEqual({ is: 'none', words: '' });
    expect(ask).not.toHaveBeenCalled();
  });
});
