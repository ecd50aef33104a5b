import { sampleOwn } from '@/components/own-terms/sample-own.fixture';
import { portsWith } from '@/components/panel/ports.fixture';
import { article, ask, notes } from '@/components/this-page/samples.fixture';
import type { Ask, Name } from '@/core/protocol/protocol';
import { hashOf } from '@/core/route/sidebar-route';
import { entryOfOwn } from '@/core/terms/own-entry';
import { Sidebar } from './Sidebar';
import { createSidebarModel, type SidebarModel } from './sidebar-model';

const pdf = {
  address: 'https://northfieldhealth.example/policies/imaging-of-the-lower-back.pdf',
  title: 'imaging-of-the-lower-back.pdf',
  words: 'at least six weeks of conservative care',
};

const silent = () => Promise.reject(new Error('Codelight does not answer. Nothing was lost.'));

/** Every entry that is opened is the learner's own. */
const ownAsk = (async (name: Name, request: never) =>
  name === 'entries.get' ? entryOfOwn(sampleOwn) : ask(name, request)) as Ask;

const thousandAsk = (async (name: Name, request: never) =>
  name === 'notes.list' ? thousandNotes() : ask(name, request)) as Ask;

export default {
  'page, loading': sidebar({}, async () => {}),
  page: sidebar({}),
  'page, its notes alone': sidebar({}, async (model) => {
    await page(model);
    model.panels.page.part.value = 'notes';
  }),
  'page, in a private window': sidebar({}, (model) =>
    model.panels.page.follow({ ...article, incognito: true }),
  ),
  'page, nothing to mark': sidebar({ readFrames: async () => [nothing()] }),
  'page, paused here': sidebar({ settings: { sitesOff: ['northfieldhealth.example'] } }),
  'page, off everywhere': sidebar({ settings: { on: false } }),
  'page of the browser': sidebar({}, (model) =>
    model.panels.page.follow({ id: 1, url: 'about:config', title: 'Advanced preferences' }),
  ),
  'page, a PDF': sidebar({ readFrames: async () => [] }, (model) =>
    model.panels.page.follow({ id: 1, url: pdf.address, title: pdf.title }),
  ),
  'page, access taken back': sidebar({ hasAccess: async () => false }),
  glossary: sidebar({}, glossary),
  'glossary, one letter': sidebar({}, async (model) => {
    await glossary(model);
    model.panels.glossary.browse({ by: 'letter', letter: 'R' });
  }),
  'glossary, a search': sidebar({}, async (model) => {
    await glossary(model);
    await model.panels.glossary.lookUp.type('prior auht');
  }),
  'glossary, nothing found': sidebar({}, async (model) => {
    await glossary(model);
    await model.panels.glossary.lookUp.type('prepay audit wall');
  }),
  'glossary, an entry': sidebar({}, async (model) => {
    await glossary(model);
    model.panels.glossary.browse({ by: 'subject', subject: 'payer-coverage' });
    await model.panels.glossary.reader.open('prior-authorization');
  }),
  'glossary, my terms': sidebar({}, async (model) => {
    await glossary(model);
    model.panels.glossary.browse({ by: 'own' });
  }),
  'glossary, an entry of one’s own': sidebar({ ask: ownAsk }, async (model) => {
    await glossary(model);
    await model.panels.glossary.reader.open(sampleOwn.id);
  }),
  'glossary, a term is written': sidebar({}, async (model) => {
    await glossary(model);
    model.panels.glossary.write('prepay audit wall');
  }),
  'glossary, one of one’s own was deleted': sidebar({}, async (model) => {
    await glossary(model);
    model.undo.say('“Pink sheet” deleted.', async () => true);
  }),
  notes: sidebar({}, allNotes),
  'notes, a search': sidebar({}, async (model) => {
    await allNotes(model);
    model.panels.notes.typed.value = 'filing';
  }),
  'notes, a thousand': sidebar({ ask: thousandAsk }, allNotes),
  'notes, one is changed': sidebar({}, async (model) => {
    await allNotes(model);
    const [note] = notes;
    if (note) model.panels.notes.desk.editor.edit(note);
  }),
  'notes, one was deleted': sidebar({}, async (model) => {
    await allNotes(model);
    model.undo.say('Note deleted.', async () => true);
  }),
  'notes, what was deleted and changed': sidebar({}, async (model) => {
    await allNotes(model);
    model.panels.notes.trash.toggle();
  }),
  'notes, one on a PDF is written': sidebar({}, async (model) => {
    await allNotes(model);
    await model.go(hashOf({ tab: 'notes', apart: { why: 'pdf', page: pdf } }));
  }),
  'notes, one beside a work system is written': sidebar({}, async (model) => {
    await allNotes(model);
    await model.go(hashOf({ tab: 'notes', apart: { why: 'work-system' } }));
  }),
  'notes, none yet': sidebar(
    {
      ask: (async (name: Name) => (name === 'own.list' ? { terms: [], markings: [] } : [])) as Ask,
    },
    allNotes,
  ),
  'notes, nobody answers': sidebar({ ask: silent }, allNotes),
  careers: sidebar({}, async (model) => {
    model.tab.value = 'careers';
  }),
  'glossary, nobody answers': sidebar({ ask: silent }, glossary),
};

async function page(model: SidebarModel): Promise<void> {
  await Promise.all([
    model.panels.page.follow(article),
    model.panels.notes.load(),
    model.panels.glossary.load(),
  ]);
}

async function allNotes(model: SidebarModel): Promise<void> {
  model.tab.value = 'notes';
  await Promise.all([model.panels.glossary.load(), model.panels.notes.load()]);
}

async function glossary(model: SidebarModel): Promise<void> {
  model.tab.value = 'glossary';
  await model.panels.glossary.load();
}

function sidebar(
  ports: Parameters<typeof portsWith>[0],
  before: (model: SidebarModel) => Promise<void> = page,
) {
  const model = createSidebarModel(portsWith(ports));
  void before(model);
  return (
    <div class="cl side">
      <Sidebar model={model} clock={() => Date.UTC(2026, 10, 23, 18)} />
    </div>
  );
}

/** Of 100 pages, and each the same one otherwise. */
function thousandNotes() {
  return Array.from({ length: 1000 }, (_, i) => {
    const page = { url: `https://a.example/${i % 100}`, title: `Policy ${(i % 100) + 1}` };
    return { ...notes[0], id: `many-${i}`, page };
  });
}

function nothing() {
  const summary = {
    page: article.url ?? '',
    hasFocus: true,
    targets: 0,
    hits: [],
    placed: [],
    lost: [],
  };
  return { frameId: 0, summary };
}
