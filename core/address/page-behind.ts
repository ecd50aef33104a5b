/** The address of the page that a view of the browser's shows: its source, or its reading view. */
export function pageBehind(address: string): string {
  const [, source] = /^view-source:(.*)$/is.exec(address) ?? [];
  if (source !== undefined) return source;
  const [, read] = /^about:reader\?(?:.*&)?url=([^&#]*)/i.exec(address) ?? [];
  return read === undefined ? address : decoded(read);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not written by the browser
  }
}
