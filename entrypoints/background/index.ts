import { defineBackground } from 'wxt/utils/define-background';
import { lookUpFromAddressBar, lookUpPath } from '@/handlers/browser/look-up';
import { goOn } from '@/handlers/browser/marks';
import { menuTitles, obeyMenu } from '@/handlers/browser/menus';
import { obeyCommand } from '@/handlers/browser/orders';
import { leadFromCard } from '@/handlers/browser/sidebar-wanted';
import { tidy } from '@/handlers/browser/tidy';
import { createToolbar } from '@/handlers/browser/toolbar';
import { welcome } from '@/handlers/browser/welcome';
import { createHandlers } from '@/handlers/requests/handlers';
import { onAccess } from '@/platform/access/access';
import { onAlarm } from '@/platform/alarms/alarms';
import { keepCards } from '@/platform/cards/bindings';
import { onCommand } from '@/platform/commands/on-command';
import { onInstalled, onStartup, version } from '@/platform/lifecycle/lifecycle';
import { onMenu, setMenu } from '@/platform/menus/selection-menu';
import { answer } from '@/platform/messages/answer';
import { hearNews } from '@/platform/messages/hear-news';
import { answerOmnibox } from '@/platform/omnibox/omnibox';
import { onSettings } from '@/platform/settings/settings';
import { forgetRequests } from '@/platform/store/requests';
import { emptyTrash } from '@/platform/store/trash';
import { forgetClosedTabs } from '@/platform/tabs/known-frames';
import { onNavigation } from '@/platform/toolbar/toolbar';

import { browserPorts, keeping, requestPorts } from './ports';

const TIDY_EVERY_MINUTES = 60;

// All listeners are there before the first `await`: the browser wakes us for one of them.
export default defineBackground(() => {
  const { store, settings, terms, scripts } = keeping();
  const ports = browserPorts(settings);
  const cards = keepCards();
  const toolbar = createToolbar(ports);
  const menu = { ...ports, lookUpPath: (words: string) => lookUpPath(terms.find, words) };

  answer(createHandlers(requestPorts({ store, settings, terms, scripts })), cards.pageOf);

  onCommand((command, tab) => void obeyCommand(ports, command, tab));
  onMenu((place) => void obeyMenu(menu, place));
  answerOmnibox(lookUpFromAddressBar(terms.find));
  hearNews((news, sender) => {
    const { tab, frameId } = sender;
    void goOn(ports, news, tab?.id, frameId);
    void toolbar.heard(news, tab?.id);
    const isCard = async () => (await cards.pageOf(sender)) !== undefined;
    void leadFromCard(ports, news, tab?.id, isCard);
  });
  onNavigation(toolbar.navigated);
  onSettings((_settings, changed) => {
    void scripts.settingsChanged(changed);
    void toolbar.settingsChanged(changed);
  });
  forgetClosedTabs();
  onAccess(async (has) => {
    if (has) await scripts.update();
  });
  onInstalled(async (isNew) => {
    void setMenu(menuTitles());
    await scripts.update();
    if (isNew) await welcome(ports, version());
  });
  onStartup(scripts.register);
  onAlarm(
    { name: 'tidy', everyMinutes: TIDY_EVERY_MINUTES },
    () => void tidy({ store, emptyTrash, forgetRequests, now: Date.now }),
  );
});
