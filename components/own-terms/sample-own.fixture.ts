import type { OwnTerm } from '@/core/own/own-term';

export const sampleOwn: OwnTerm = {
  id: 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11',
  name: { text: 'Pink sheet' },
  also: [{ text: 'encounter form' }, { text: 'PS', exact: true }],
  short: 'What we call the superbill at Northfield.',
  long: 'The front desk prints it.\nIt comes back with the ticked services.',
  subject: 'front-office',
  createdAt: Date.UTC(2026, 10, 23),
  changedAt: Date.UTC(2026, 10, 23),
  revision: 1,
};
