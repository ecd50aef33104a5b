import { emptyOwnIndex, type OwnIndex } from '@/core/own/own-index';

import type { PagePorts } from './ports';

interface Parts {
  readonly ask: PagePorts['ask'];
  /** Told what the learner has added and changed, when that is not what it was. */
  readonly onChange: (own: OwnIndex) => void;
  readonly signal: AbortSignal;
}

/** Reads the learner's own terms. Without an answer the page has the glossary's alone. */
export function createOwnReader({ ask, onChange, signal }: Parts) {
  let known: OwnIndex = emptyOwnIndex;

  function use(own: OwnIndex): void {
    if (signal.aborted || JSON.stringify(own) === JSON.stringify(known)) return;
    known = own;
    onChange(own);
  }

  return { read: () => void ask('own.index', {}).then(use, () => undefined) };
}
