// What pages have, and TypeScript's own list of it has not.

interface Window {
  find(
    words: string,
    isCaseSensitive?: boolean,
    isBackwards?: boolean,
    wraps?: boolean,
    isWholeWord?: boolean,
    isInFrames?: boolean,
    showsDialog?: boolean,
  ): boolean;
}
declare function find(...how: Parameters<Window['find']>): boolean;
