import { createLookUpModel } from '@/components/search/look-up-model';
import { createReaderModel } from '@/components/search/reader-model';
import { createPageModel, type PageParts } from '@/components/this-page/page-model';

export type PopupModel = ReturnType<typeof createPopupModel>;

/** The popup: a search with its entry, over what the page in the active tab holds. */
export function createPopupModel(parts: PageParts) {
  const page = createPageModel(parts);
  const lookUp = createLookUpModel(parts.ask);
  const reader = createReaderModel(parts.ask);

  /** Search. The results take the place of the entry. */
  async function type(words: string): Promise<void> {
    reader.close();
    await lookUp.type(words);
  }

  /** Leave the entry, else the search. @returns false when the learner is in neither */
  function leave(): boolean {
    if (reader.entry.value || reader.problem.value !== undefined) reader.close();
    else if (lookUp.words.value !== '') void lookUp.type('');
    else return false;
    return true;
  }

  return { page, lookUp, reader, type, leave };
}
