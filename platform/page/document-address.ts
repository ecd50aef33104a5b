/** Where this document is. No other line of a page's scripts asks the document for that. */
export function documentAddress(): string {
  return location.href;
}

/** Whether this document is a page of our own: there is nobody to keep out of it. */
export function isOurDocument(): boolean {
  return /^(?:chrome|moz)-extension:/.test(documentAddress());
}

/** Origins of the frames around this one, the nearest first; undefined where the browser tells none. */
export function originsAround(): readonly string[] | undefined {
  // TypeScript knows `ancestorOrigins` only as always there.
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  return origins && [...origins];
}
