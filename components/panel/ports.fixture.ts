import { signal } from '@preact/signals';
import { notes, partsWith } from '@/components/this-page/samples.fixture';

import type { SidebarPorts } from './panel-parts';

type Given = Parameters<typeof partsWith>[0] & Partial<Omit<SidebarPorts, 'settings'>>;

/** Ports of a sidebar beside the page of the samples. */
export function portsWith(given: Given = {}): SidebarPorts {
  return {
    newId: () => notes[0]?.id ?? '',
    noteKey: signal('Alt+Shift+J'),
    askAccess: () => {},
    openTab: () => {},
    copy: () => {},
    ...partsWith(given),
  };
}
