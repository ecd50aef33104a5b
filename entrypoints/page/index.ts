import '@/platform/page/own-names';

import compiled from 'virtual:match-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import marksCss from '@/components/style/marks.css?inline';
import { pageAddress } from '@/core/address/page-address';
import { startPage } from '@/handlers/page/start-page';
import { announceCard } from '@/platform/cards/announce';
import { frameIdOf } from '@/platform/cards/frame-id-of';
import { ask, isCurrent } from '@/platform/messages/ask';
import { onNews, onOrder, tellOurselves } from '@/platform/messages/news';
import { createCardFrame, createCardStage } from '@/platform/page/card-inside';
import { documentAddress, isOurDocument } from '@/platform/page/document-address';

/** The content script: marks one frame's terms and notes, and opens cards on them. */
export default defineUnlistedScript(() => {
  const isOurs = isOurDocument();
  void startPage({
    ...{ ask, isCurrent, onNews, onOrder, tell: tellOurselves, announce: announceCard },
    ...{ isOurs, isTop: window === top, isFirefox: import.meta.env.FIREFOX, glossary: compiled },
    createInside: (box, names, talk) =>
      isOurs ? createCardStage(box, names, talk) : createCardFrame(box, names, talk, frameIdOf),
    address: () => pageAddress(documentAddress()),
    sheet: import.meta.env.FIREFOX ? marksCss : '',
  });
});
