import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { openDoor } from '@/platform/page/door';
import { createShield } from '@/platform/page/shield';
import { world } from '@/platform/page/world';

/**
 * Runs before the page's own scripts, and does no more than to be first in line: a window calls
 * its listeners in the order they came. In the document of a card it opens the door for that.
 *
 * (This, `page` and `card` are content scripts. WXT's own kind tells the page about itself with an
 * event, so they are built as plain scripts and registered by the background.)
 */
export default defineUnlistedScript(() => {
  if (!openDoor()) world.codelightShield ??= createShield();
});
