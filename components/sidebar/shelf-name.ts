import { subjectNames } from '@/core/glossary/subjects';

import type { Shelf } from './glossary-model';

/** "C", or "Claims and EDI". */
export function shelfName(shelf: Shelf): string {
  return shelf.by === 'letter' ? shelf.letter : subjectNames[shelf.subject];
}
