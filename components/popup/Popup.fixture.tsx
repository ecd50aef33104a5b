import { article, partsWith } from '@/components/this-page/samples.fixture';

import { Popup } from './Popup';
import { createPopupModel, type PopupModel } from './popup-model';

const silent = () => Promise.reject(new Error('Codelight does not answer. Nothing was lost.'));

export default {
  'before anything is known': popup({ settings: 'not read yet' }, async () => {}),
  'at rest': popup({}),
  'nothing to mark': popup({ readFrames: async () => [nothing()] }),
  'paused here': popup({ settings: { sitesOff: ['northfieldhealth.example'] } }),
  'off everywhere': popup({ settings: { on: false } }),
  'a page of the browser': popup({}, (model) =>
    model.page.show({ id: 1, url: 'about:config', title: 'Advanced preferences' }),
  ),
  'access taken back': popup({ hasAccess: async () => false }),
  'nobody answers': popup({ ask: silent }),
  'a slip of the finger': popup({}, (model) => model.type('prior auht')),
  'no results': popup({}, (model) => model.type('prepay audit wall')),
  'nobody answers a search': popup({ ask: silent }, (model) => model.type('cob')),
  'an entry': popup({}, async (model) => {
    await model.type('prior auht');
    await model.reader.open('prior-authorization');
  }),
  'an entry opened from another': popup({}, async (model) => {
    await model.type('prior auht');
    await model.reader.open('prior-authorization');
    await model.reader.follow('prior-authorization');
  }),
};

function popup(
  parts: Parameters<typeof partsWith>[0],
  before: (model: PopupModel) => Promise<void> = (model) => model.page.show(article),
) {
  const model = createPopupModel(partsWith(parts));
  void before(model);
  return (
    <div class="cl popup">
      <Popup
        model={model}
        now={Date.UTC(2026, 10, 24)}
        openKey="Alt+Shift+L"
        onSidebar={() => {}}
        onOptions={() => {}}
        onAllow={() => {}}
        onClose={() => {}}
      />
    </div>
  );
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
