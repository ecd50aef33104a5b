import type { PageSummary } from '@/core/page/page-summary';

import type { Shield } from './shield';

/** What our scripts in one page leave for each other, in their own world that no page sees. */
interface World {
  codelight?: {
    /** What this frame holds now; from here on its changes are told. */
    read(): PageSummary;
  };
  codelightShield?: Shield;
}

export const world = globalThis as World;
