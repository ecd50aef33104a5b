import type { CardSubject } from '@/core/card/subject';
import type { CardHost } from '@/platform/page/card-host';
import type { Target } from '@/platform/page/targets';

import type { HowShown, ShownCard } from './shown-card';
import type { SmallFrames } from './small-frame';
import { subjectOf } from './subjects';

interface Parts {
  readonly host: Pick<CardHost, 'tell' | 'takeFocus' | 'isWriting' | 'warm'>;
  readonly shown: Pick<ShownCard, 'now' | 'show'>;
  readonly small: Pick<SmallFrames, 'send' | 'isHere'>;
}

export type CardOpener = ReturnType<typeof createCardOpener>;

/** Opens cards on marks: in this frame or, where that is too small, in the page around. */
export function createCardOpener({ host, shown, small }: Parts) {
  let last: StaticRange | undefined;

  /** In the page around, which has room; here if that has no script of ours. */
  async function openAround(
    subject: CardSubject,
    range: StaticRange,
    how: HowShown,
  ): Promise<void> {
    const isShown = await small.send(subject, range).catch(() => false);
    if (!isShown) shown.show(subject, range, how);
  }

  return {
    /** The words that a card was opened on last. */
    last: () => last,
    open(target: Target, size: 'brief' | 'full', how: HowShown = {}): void {
      const now = shown.now();
      if (now && now.range === target.range) {
        now.isPassing &&= how.isPassing ?? false; // a click keeps what a resting pointer has opened
        if (size === 'full') host.tell({ tell: 'grow' });
        if (how.isFocused) host.takeFocus();
        return;
      }
      if (host.isWriting()) return; // what is being written comes first
      last = target.range;
      const subject = subjectOf(target, size);
      if (small.isHere()) void openAround(subject, target.range, how);
      else shown.show(subject, target.range, how);
    },
    /** The pointer is on a mark, and may rest there. */
    warm(target: Target): void {
      if (!small.isHere()) host.warm(subjectOf(target, 'brief'), target.range);
    },
  };
}
