interface Ports {
  /** Have the sidebar go to an address, whether it is open or opens in a moment. */
  readonly lead: (hash: string) => Promise<void>;
  readonly open: () => Promise<void>;
}

/**
 * Open the sidebar at an address of its own. Call it straight from a click or a key: a browser opens
 * it for a gesture only, and may forget the gesture at the first `await` (browser-bugs.md:
 * gesture-lost-at-await), so both are asked for at once.
 *
 * @returns a promise that is kept when both are done, or have failed
 */
export async function openSidebarAt({ lead, open }: Ports, hash: string): Promise<void> {
  await Promise.allSettled([lead(hash), open()]);
}
