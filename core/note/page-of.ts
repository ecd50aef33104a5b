/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:anon|enc)_id)$/i;
const LONGEST = 2_000;

/**
 * The address under which a page's notes are kept: no fragment, nobody's password,
 * no tracking, at most 2,000 characters.
 */
export function pageOf(address: string): string {
  // Not `new URL`: the language itself, and so core, has none.
  const bare = address.replace(/#.*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?]*@/i, '$1');
  const [path = '', ...query] = bare.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''));
  return (kept.length > 0 ? `${path}?${kept.join('&')}` : path).slice(0, LONGEST);
}

/**
 * Host of an address as a browser tells it, without its port and the dot at its end; undefined for
 * an address without one (`about:`, `data:`).
 */
export function hostOf(address: string): string | undefined {
  return /^(?:https?|file):\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/:?#]+)/i
    .exec(address)?.[1]
    ?.toLowerCase()
    .replace(/\.+$/, '');
}
