import { createLatest } from '@/core/protocol/latest';
import type { PageSettings } from '@/core/settings/page-settings';

import { readPageSettings } from './page-settings';
import type { PagePorts } from './ports';

interface Parts {
  readonly ask: PagePorts['ask'];
  readonly first: PageSettings;
  readonly onChange: (now: PageSettings, before: PageSettings) => void;
  /** Called when this frame is not to be marked any more. */
  readonly onUnwanted: () => void;
  readonly signal: AbortSignal;
}

/** The settings of this frame as they are now. */
export function createFrameSettings({ ask, first, onChange, onUnwanted, signal }: Parts) {
  let now = first;

  function use(next: PageSettings | undefined): void {
    if (signal.aborted) return;
    if (!next) {
      onUnwanted();
      return;
    }
    const before = now;
    now = next;
    onChange(now, before);
  }

  return {
    now: () => now,
    /** Ask for them again, since the learner has changed some. */
    reread: createLatest(() => readPageSettings(ask), use),
  };
}
