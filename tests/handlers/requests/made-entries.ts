import type { Entry } from '@/core/glossary/entry';

/** Entries that point to each other. */
export const entries: readonly Entry[] = [
  made('claim', 'Claim', ['medical claim'], { seeAlso: ['clean-claim'] }),
  made('clean-claim', 'Clean claim', [], {
    confusedWith: [{ id: 'claim', difference: 'One that has no fault.' }],
  }),
  made('prior-authorization', 'Prior authorization', ['PA', 'prior auth'], {}),
];

function made(id: string, name: string, also: readonly string[], rest: Partial<Entry>): Entry {
  return {
    ...{ id, name, also: also.map((text) => ({ text })), subject: 'claims-edi' },
    ...{ short: `${name} in short.`, long: `${name} at length.`, example: '' },
    ...{ stages: [], exams: [], seeAlso: [], confusedWith: [] },
    ...{ source: { title: 'Made', url: 'https://example.org/' }, checked: '2026-01-01' },
    ...rest,
  };
}
