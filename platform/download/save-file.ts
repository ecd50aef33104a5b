/** Give the learner a file, by a link of our own page: no permission is asked for that. */
export function saveFile({
  name,
  type,
  text,
}: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned
  // (browser-bugs.md: blob-read-after-click).
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
