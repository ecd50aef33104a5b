import type { Note } from '@/core/note/note';

export const note: Note = {
  id: '1',
  page: { url: 'https://example.com/', title: 'Policy' },
  quote: { text: 'timely filing', before: '', after: ' limit', at: 0 },
  body: 'ask Dana',
  colour: 'amber',
  createdAt: 1,
  changedAt: 1,
  revision: 1,
};
