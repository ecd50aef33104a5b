import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { drawInDocument, drawInStage } from '@/platform/card-room/room';
import { world } from '@/platform/card-room/world';

import { runCard } from './run-card';

/**
 * The card: in a document of its own, where the background puts it once the door has shown that
 * we made that; on a page of ours in an element that the page's script gives it.
 */
export default defineUnlistedScript(() => {
  const door = world.codelightDoor;
  if (door) void door.then((port) => runCard(drawInDocument(), port));
  else world.codelightCard = (stage, port) => runCard(drawInStage(stage), port);
});
