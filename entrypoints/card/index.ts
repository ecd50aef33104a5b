import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import css from '@/components/style/card.css?inline';
import type { CardPorts } from '@/handlers/card/ports';
import { runCard } from '@/handlers/card/run-card';
import { drawInDocument, drawInStage } from '@/platform/card-room/room';
import { world } from '@/platform/card-room/world';
import { ask } from '@/platform/messages/ask';
import { onNews, tellOurselves } from '@/platform/messages/news';
import { isPrivate } from '@/platform/settings/is-private';

/**
 * The card: in a document of its own, where the background puts it once the door has shown that
 * we made that; on a page of ours in an element that the page's script gives it.
 */
export default defineUnlistedScript(() => {
  const ports: CardPorts = { ask, tellOurselves, onNews, isPrivate: isPrivate(), css };
  const door = world.codelightDoor;
  if (door) void door.then((port) => runCard(ports, drawInDocument(), port));
  else world.codelightCard = (stage, port) => runCard(ports, drawInStage(stage), port);
});
