/** As each JavaScript runtime has it; the language itself, and so core, does not declare it. */
declare const URL: {
  canParse(address: string): boolean;
  new (address: string): { readonly hostname: string };
};

const LABEL = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
const NAME = new RegExp(`^(?=.{1,253}$)${LABEL}(?:\\.${LABEL})*$`);
const IP_V6 = /^\[[0-9a-f:.]+\]$/;

/**
 * The one way to write a host: lower case, Punycode, the shortest form of an IP address, no port,
 * no dot at the end. Two spellings that a browser takes to one site are one host.
 *
 * @param typed - an address, or a host with or without a star before it
 * @returns undefined where there is no host
 */
export function hostFrom(typed: string): string | undefined {
  const bare = typed
    .trim()
    .replace(/^view-source:/i, '')
    .replace(/^(?:blob|filesystem):/i, '');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(bare)?.[1]?.toLowerCase();
  // Of these alone a browser reads the host as a host; "ehr.example:8443" begins with no scheme.
  if (scheme !== undefined && !['http', 'https', 'ws', 'wss', 'ftp'].includes(scheme)) {
    return undefined;
  }
  const rest = bare.replace(/^(?:https?|wss?|ftp):\/*/i, '').replace(/^\*\./, '');
  const address = `http://${rest}`;
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/\.+$/, '');
  return NAME.test(host) || IP_V6.test(host) ? host : undefined;
}

/** Every host among some rows, each once. A row that names none is left out. */
export function hostsFrom(rows: readonly unknown[]): string[] {
  const hosts = rows.map((row) => (typeof row === 'string' ? hostFrom(row) : undefined));
  return [...new Set(hosts.filter((host) => host !== undefined))];
}

/** Whether a host is a site or one below it: portal.ehr.example is of ehr.example. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
