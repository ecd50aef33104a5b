import { effect } from '@preact/signals';

import { hashOf, type SidebarRoute } from '@/core/route/sidebar-route';

interface Ports {
  readonly window: Pick<Window, 'addEventListener' | 'location' | 'history'>;
  /** Call `react` with an address that another part of ours wants the sidebar to go to. */
  readonly onLead: (react: (hash: string) => void) => void;
}

interface Sidebar {
  readonly go: (hash: string) => Promise<void>;
  /** Reads signals: it is called again when one of them has changed. */
  readonly place: () => SidebarRoute;
}

/**
 * Where the sidebar is and its address say the same from now on.
 *
 * @returns a promise that is kept once the sidebar is where its address says
 */
export async function followAddress({ window, onLead }: Ports, sidebar: Sidebar): Promise<void> {
  await sidebar.go(window.location.hash);
  effect(() => window.history.replaceState(undefined, '', hashOf(sidebar.place())));
  window.addEventListener('hashchange', () => void sidebar.go(window.location.hash));
  onLead((hash) => void sidebar.go(hash));
}
