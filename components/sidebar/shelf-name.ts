import { subjectName } from '@/texts/names';

import { t } from '@/texts/t';

import type { Shelf } from './glossary-model';

/** "C", "Claims and EDI", "My terms". */
export function shelfName(shelf: Shelf): string {
  if (shelf.by === 'own') return t('own.mine');
  if (shelf.by === 'all') return t('own.all');
  return shelf.by === 'letter' ? shelf.letter : subjectName(shelf.subject);
}
