import { vi } from 'vitest';

import type { FromCard } from '@/core/card/talk';
import type { Note } from '@/core/note/note';
import type { News } from '@/core/protocol/news';
import type { Ask, Name } from '@/core/protocol/protocol';
import type { CardPorts } from '@/handlers/card/ports';
import type { Room } from '@/platform/card-room/room';

export const note: Note = {
  ...{ id: 'note-1', termId: 'claim', body: 'ask Dana', colour: 'amber' },
  ...{ createdAt: 1, changedAt: 1, revision: 1 },
};

/** As much of an entry as a card shows. */
export const entry = {
  ...{ id: 'claim', name: 'Claim', also: [], short: 'What is billed.', long: '', example: '' },
  ...{ subject: 'revenue-cycle', stages: [], exams: [], seeAlso: [], confusedWith: [] },
  ...{ source: { title: 'Source', url: 'https://source.example/' }, checked: '2026-01-01' },
};

const entryOf = ({ termId }: { readonly termId: string }) => ({ ...entry, id: termId });

/** Ports of a card that remember what goes through them. */
export function fakeCard(answers: Partial<Record<Name, unknown>> = {}) {
  const listeners = new Set<(news: News) => void>();
  const all: Partial<Record<Name, unknown>> = {
    ...{ 'notes.here': [], 'drafts.here': {}, 'drafts.keep': null, 'entries.get': entryOf },
    'page.kept': { url: 'https://payer.example/policy', title: 'Policy', hasContext: true },
    ...answers,
  };
  const ask = vi.fn(async (name: Name, request: object): Promise<unknown> => {
    const answer = all[name];
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? await answer(request) : (answer ?? null);
  });
  const tellOurselves = vi.fn<(news: News) => void>();
  const ports: CardPorts = {
    ...{ tellOurselves, isPrivate: false, css: '' },
    ask: ask as unknown as Ask, // each test gives the answers that it needs
    onNews: (react) => void listeners.add(react),
  };
  return {
    ...{ ports, ask, tellOurselves },
    news(news: News): void {
      for (const react of listeners) react(news);
    },
  };
}

/**
 * A room for a card that hears every event: a real one refuses what no hand has done, which a
 * test cannot do in all of its cases. And what the card tells.
 */
export function fakeRoom() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const stage = document.createElement('div');
  root.append(stage);
  document.body.append(host);
  const tell = vi.fn<(message: FromCard) => void>();
  const setLook = vi.fn<Room['setLook']>();
  const setLow = vi.fn<Room['setLow']>();
  const room: Room = { surface: stage, root, setLook, setLow };
  return { ...{ room, stage, tell, setLook, setLow } };
}
