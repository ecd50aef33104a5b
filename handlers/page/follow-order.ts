import type { Order } from '@/core/protocol/news';
import type { CardHost } from '@/platform/page/card-host';
import { scrollToRange } from '@/platform/page/go-to';
import { selected } from '@/platform/page/selection';
import type { Target } from '@/platform/page/targets';

import type { CardOpener } from './open-card';
import type { SelectionCards } from './selection-cards';
import type { ShownCard } from './shown-card';
import type { SmallFrames } from './small-frame';
import { isWanted } from './subjects';
import type { Walk } from './walk';

interface Parts {
  readonly host: Pick<CardHost, 'hide' | 'isCard' | 'isWriting' | 'nonce'>;
  readonly shown: Pick<ShownCard, 'now' | 'show'>;
  readonly opener: Pick<CardOpener, 'open'>;
  readonly selecting: Pick<SelectionCards, 'lookUp' | 'writeNote'>;
  readonly small: Pick<SmallFrames, 'receive' | 'whenLeft'>;
  readonly walk: Pick<Walk, 'go'>;
  readonly targets: () => readonly Target[];
  readonly roots: () => readonly ShadowRoot[];
}

/** An order that is about cards. */
export type CardOrder = Exclude<Order, { order: 'read' }>;

/** Does with the cards of a frame what the background or a page of ours orders. */
export function createOrderFollower(parts: Parts) {
  const { host, shown, opener, selecting, small, walk, targets, roots } = parts;

  /** A small frame of this page has no room for its card. */
  function showFor({ token, subject, quote }: Extract<Order, { order: 'show-for' }>): boolean {
    if (host.isWriting()) return true; // what is being written comes first
    small.receive(token, quote);
    shown.show(subject, undefined, { isPassing: true, behalf: token });
    return true;
  }

  function showOnPage(order: Extract<Order, { order: 'show' }>): void {
    const target = targets().find((one) => isWanted(one, order));
    if (!target) return;
    if (!host.isWriting()) host.hide();
    scrollToRange(target.range);
    opener.open(target, 'full');
  }

  /** @returns whether it could be done, where the order asks that */
  return (order: CardOrder): boolean | undefined => {
    switch (order.order) {
      case 'look-up':
        selecting.lookUp(selected(roots()));
        return undefined;
      case 'note':
        selecting.writeNote(selected(roots()));
        return undefined;
      case 'confirm':
        return host.isCard(order.nonce, order.frameId);
      case 'yield':
        if (order.nonce !== host.nonce() && !host.isWriting()) host.hide();
        return undefined;
      case 'show':
        showOnPage(order);
        return undefined;
      case 'show-for':
        return showFor(order);
      case 'leave-for':
        small.whenLeft(order.token, () => shown.now()?.isPassing && host.hide());
        return undefined;
      default:
        return host.isWriting() || walk.go(order.order, order);
    }
  };
}
