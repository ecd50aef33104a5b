import type { Note } from '@/core/note/note';

export const now = Date.UTC(2026, 10, 24, 12);

export const sampleNote: Note = {
  id: '7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11',
  page: { url: 'https://example.com/policy', title: 'Imaging of the lower back' },
  quote: { text: 'Claims must reach us within 180 days', before: '', after: '', at: 0.4 },
  body: '180 days here, but Medicare gives one calendar year.\nAsk: from service or remittance?',
  colour: 'amber',
  createdAt: now - 3_600_000,
  changedAt: now - 3_600_000,
  revision: 1,
};
