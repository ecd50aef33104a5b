import { notes } from './1-notes';
import { ownTerms } from './2-own-terms';
import { copies } from './3-copies';
import { cleanAddresses } from './4-clean-addresses';
import { kindsOfTrash } from './5-kinds-of-trash';
import type { Migration } from './migration';

/**
 * Steps from an empty database to the present one. Step n leads from version n to n + 1.
 * A released step never changes, its file included: to change the schema, add a step.
 */
export const migrations: readonly Migration[] = [
  notes,
  ownTerms,
  copies,
  cleanAddresses,
  kindsOfTrash,
];
