/** So many requests at once come from a page with hundreds of frames; nobody's hand makes more. */
const AT_ONCE = 2_000;
const A_SECOND = 100;
/** Longer messages hold no note. UTF-16 units of its JSON. */
const LONGEST = 200_000;
/** More sites than this are not read at once. */
const MOST = 500;

/**
 * How much each site may ask: a page that has taken over our script shall neither fill the store
 * nor keep the background busy.
 *
 * @param now - milliseconds, always rising
 */
export function createAllowance(now: () => number = () => performance.now()) {
  const sites = new Map<string, { left: number; at: number }>();
  return (site: string, message: unknown): boolean => {
    if (JSON.stringify(message).length > LONGEST) return false;
    const { left = AT_ONCE, at = now() } = sites.get(site) ?? {};
    const has = Math.min(AT_ONCE, left + ((now() - at) / 1_000) * A_SECOND);
    if (sites.size >= MOST && !sites.has(site)) sites.clear();
    sites.set(site, { left: Math.max(0, has - 1), at: now() });
    return has >= 1;
  };
}
