import type { Ask, Replies } from '@/core/protocol/protocol';

/** Asks as `ask` does, but for entries that were asked for before they are to be shown. */
export function createWarmAsk(ask: Ask) {
  const warmed = new Map<string, Promise<Replies['terms.get']>>();
  const warmAsk = (name: string, request: object) => {
    if (name !== 'terms.get' || !('termId' in request)) return undefined;
    const termId = String(request.termId);
    const entry = warmed.get(termId);
    warmed.delete(termId); // it may change: a later asking is answered anew
    return entry;
  };
  return {
    ask: ((name, request) => warmAsk(name, request) ?? ask(name, request)) as Ask, // one name, one reply
    begin(termId: string): void {
      if (warmed.has(termId)) return;
      const entry = ask('terms.get', { termId });
      warmed.set(termId, entry);
      entry.catch(() => warmed.delete(termId)); // told when it is asked for again
    },
  };
}
