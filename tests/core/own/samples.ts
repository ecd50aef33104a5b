import type { Marking } from '@/core/own/marking';
import type { OwnTerm } from '@/core/own/own-term';

export function ownTerm(rest: Partial<OwnTerm>): OwnTerm {
  return {
    id: 'own-7a1f0f7e-2f1c-4f37-9d0e-0d4c5a7f1a11',
    name: { text: 'Superbill' },
    also: [],
    short: 'The sheet on which a visit’s services are ticked.',
    long: '',
    createdAt: 1,
    changedAt: 1,
    revision: 1,
    ...rest,
  };
}

export function marking(rest: Partial<Marking>): Marking {
  return { termId: 'claim', marks: 'usual', also: [], changedAt: 1, ...rest };
}
