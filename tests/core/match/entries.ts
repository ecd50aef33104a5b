import type { Entry, Form, FormRule } from '@/core/glossary/entry';

/** An entry that is only its forms. */
export function entry(
  id: string,
  name: string,
  also: readonly Form[] = [],
  rule?: FormRule,
): Entry {
  return {
    id,
    name,
    ...(rule && { rule }),
    also,
    subject: 'claims-edi',
    short: '',
    long: '',
    example: '',
    stages: [],
    exams: [],
    seeAlso: [],
    confusedWith: [],
    source: { title: '', url: '' },
    checked: '',
  };
}
