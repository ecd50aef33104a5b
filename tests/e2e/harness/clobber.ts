/** Whose member a page hides by an element of the member's name. */
export type Owner = 'form' | 'window';

const hiding: Readonly<Record<Owner, (name: string) => string>> = {
  form: (name) => `<input name="${name}">`,
  window: (name) => `</form><form id="${name}"></form>`,
};

/** A page with four terms, in which one member of its form or window is hidden. */
export function pageThatHides(owner: Owner, name: string): string {
  return `<!doctype html><html lang="en"><title>Hides ${name}</title>
<h1>Form</h1><p>Before: the allowed amount.</p>
<form id="words">Send a clean claim here. <p>In the form: the fee schedule.</p>
${hiding[owner](name)}</form><p>After: the timely filing limit.</p></html>`;
}

/** Adds words to what a page calls "words". Runs in the page, and trusts nothing of its names. */
export function addWords(text: string): void {
  const words = Document.prototype.querySelector.call(document, '#words');
  const line = Document.prototype.createElement.call(document, 'p');
  line.append(text);
  if (words) Node.prototype.appendChild.call(words, line);
}
