import { computed, signal } from '@preact/signals';
import type { PanelParts } from '@/components/panel/panel-parts';
import type { PageModel } from '@/components/this-page/page-model';
import { notesOnPage } from '@/components/this-page/page-notes';
import type { Subject } from '@/core/glossary/subjects';
import type { ActiveTab } from '@/core/page/active-tab';
import type { News } from '@/core/protocol/news';
import { t, tCount } from '@/texts/t';

/** What of a page is listed. */
export const pageParts = ['all', 'terms', 'notes'] as const;

export type PagePanelModel = ReturnType<typeof createPagePanelModel>;

type Parts = Pick<PanelParts, 'page' | 'desk' | 'entries' | 'askAccess' | 'copy'>;

/** The page in the active tab, the learner's notes on it, and what is said when it changes. */
export function createPagePanelModel({ page, desk, entries, askAccess, copy }: Parts) {
  const { names, subjects: subjectOf } = entries;
  const part = signal<(typeof pageParts)[number]>('all');
  /** '' for any. */
  const subject = signal<Subject | ''>('');
  const allTerms = computed(() => (page.state.value.is === 'read' ? page.state.value.terms : []));
  /** Those that the page's terms are of. */
  const subjects = computed(() => {
    const found = allTerms.value.flatMap(({ termId }) => subjectOf.value.get(termId) ?? []);
    return [...new Set(found)].toSorted();
  });
  /** The terms to list: of the subject that was chosen, if the page has any. */
  const terms = computed(() => {
    const wanted = subject.value;
    if (wanted === '' || !subjects.value.includes(wanted)) return allTerms.value;
    return allTerms.value.filter(({ termId }) => subjectOf.value.get(termId) === wanted);
  });
  /** For those who cannot see the panel change. */
  const said = signal('');
  /** The page that was told of last. */
  let told: string | undefined;
  const notes = computed(() => {
    const url = page.tab.value?.url;
    if (url === undefined) return [];
    const frames = page.state.value.is === 'read' ? page.state.value.frames : [];
    return notesOnPage(desk.notes.notes.value ?? [], url, frames);
  });
  /** Ids of those whose words are not on the page now. */
  const lost = computed(() => {
    const frames = page.state.value.is === 'read' ? page.state.value.frames : [];
    return new Set(frames.flatMap(({ summary }) => summary.lost));
  });

  /** Follow the learner to another tab, or another page in it. */
  async function follow(tab: ActiveTab | undefined): Promise<void> {
    await page.show(tab);
    if (!tab || page.tab.value !== tab) return; // the learner has gone on
    const here = `${tab.id} ${tab.url}`;
    const isFirst = told === undefined; // the heading, which has the focus, says it
    if (!isFirst && told !== here) said.value = sentenceFor(tab, page);
    told = here;
  }

  function hear(news: News, tabId: number | undefined): void {
    page.hear(news, tabId);
    if (news.news !== 'terms.changed' && news.news !== 'everything.changed') return;
    page.forgetNames();
    void page.refresh();
  }

  return {
    ...{ page, desk, names, notes, lost, said, part, subject, subjects, terms, askAccess, copy },
    follow,
    refresh: page.refresh,
    hear,
  };
}

/** What a page calls itself, or where it is. */
export function nameOf({ title, url }: ActiveTab): string {
  return title || (url ?? t('sidebar.this_page'));
}

function sentenceFor(tab: ActiveTab, { state }: PageModel): string {
  if (state.value.is !== 'read') return t('sidebar.now', { page: nameOf(tab) });
  const terms = tCount('count.terms', state.value.terms.length);
  return t('sidebar.now_with', { page: nameOf(tab), terms });
}
