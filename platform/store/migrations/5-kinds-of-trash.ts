import type { Migration } from './migration';

/** As a row of the trash was: what is deleted stands under a name of its kind. It may be damaged. */
interface Old {
  readonly note?: unknown;
  readonly own?: unknown;
  readonly isVersion?: unknown;
}

/**
 * Give every row of the trash its kind, so that other things can be deleted than notes and own
 * entries. A row of neither stays as it is, and nothing that we do not know is dropped.
 */
export const kindsOfTrash: Migration = async (tx) => {
  for await (const cursor of tx.objectStore('trash')) {
    const row = withKind(cursor.value);
    if (row) await cursor.update(row);
  }
};

/** Undefined where there is nothing that we know. */
function withKind(old: Old): object | undefined {
  if (isRow(old.note)) {
    const { note, isVersion, ...rest } = old;
    return { ...rest, kind: isVersion === true ? 'note-version' : 'note', row: note };
  }
  if (isRow(old.own)) {
    const { own, ...rest } = old;
    return { ...rest, kind: 'own', row: own };
  }
  return undefined;
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
