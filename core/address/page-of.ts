import { isPersonal, plain } from './address-parameters';

const LONGEST = 2_000;

/**
 * The address under which a page's notes are kept: no fragment, nobody's password, nothing that
 * says who is reading or about whom (`data/address-parameters.json`), at most 2,000 characters.
 */
export function pageOf(address: string): string {
  // Not `new URL`: the language itself, and so core, has none.
  const bare = address.replace(/#.*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?]*@/i, '$1');
  const [path = '', ...query] = bare.split('?');
  const pairs = query.join('?').split('&').map(pairOf);
  const names = new Set(pairs.map(([name]) => plain(name)));
  const kept = pairs
    .filter(([name, value, pair]) => pair !== '' && !isPersonal(name, value, names))
    .map(([, , pair]) => pair);
  const page = withoutSession(path);
  return (kept.length > 0 ? `${page}?${kept.join('&')}` : page).slice(0, LONGEST);
}

/** Servers that may set no cookie put the session into the path. */
function withoutSession(path: string): string {
  if (!/^https?:/i.test(path)) return path;
  return path
    .replace(/;([^/;=]*)=([^/;]*)/g, (pair, name, value) =>
      isPersonal(name, value, new Set()) ? '' : pair,
    )
    .replace(/\/\(S\([a-z0-9]{20,}\)\)/i, '');
}

function pairOf(pair: string): readonly [name: string, value: string, pair: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, '', pair] : [pair.slice(0, at), pair.slice(at + 1), pair];
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
