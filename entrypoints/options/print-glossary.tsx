import { render } from 'preact';

import { PrintedGlossary } from '@/components/glossary-export/PrintedGlossary';
import type { Entry } from '@/core/glossary/entry';

/** Print the glossary from this page, which is as before when the browser is done. */
export async function printGlossary(entries: readonly Entry[]): Promise<void> {
  const paper = document.createElement('div');
  document.body.append(paper);
  render(<PrintedGlossary entries={entries} />, paper);
  const done = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
  print();
  await done;
  render(null, paper);
  paper.remove();
}
