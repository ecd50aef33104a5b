import { subjectName } from '@/components/words/names';

import type { Shelf } from './glossary-model';

/** "C", or "Claims and EDI". */
export function shelfName(shelf: Shelf): string {
  return shelf.by === 'letter' ? shelf.letter : subjectName(shelf.subject);
}
