const sentences = {
  QuotaExceededError:
    'There is no room for this note: the disk is nearly full. Nothing was lost, and your text is kept.',
  VersionError:
    'These notes were written by a newer Codelight. Update this one to read them; nothing was changed.',
  BlockedError:
    'An older Codelight is still open in another window. Close that window, then try again.',
  StaleError: 'This note was changed elsewhere. Your text is kept.',
  GoneError: 'This note was deleted elsewhere. Your text is kept.',
  UpdatedError: 'Codelight was updated. Copy your text, then reload this page.',
  SilenceError: 'Codelight does not answer. Your text is kept; try again.',
} as const;

/** What went wrong, in words. By name first: a DOMException's message may be empty. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known: Readonly<Record<string, string>> = sentences;
  return known[error.name] ?? (error.message || error.name);
}

/** An error that `problemOf` has a sentence for. */
export function problem(name: keyof typeof sentences): Error {
  return Object.assign(new Error(sentences[name]), { name });
}
