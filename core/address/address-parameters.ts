import parameters from '../../data/address-parameters.json' with { type: 'json' };

const names = new Set(parameters.flatMap((group) => group.names.map(plain)));
const beginnings = parameters.flatMap((group) => group.beginnings);

/** A token that says what it is: three parts, of which the first begins as `{"` does in base 64. */
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Whether a parameter of an address says who is reading, or about whom, and not which page it is.
 *
 * @param all - names of all parameters beside it, as `plain` writes them
 */
export function isPersonal(name: string, value: string, all: ReadonlySet<string>): boolean {
  const bare = plain(name);
  // Of OAuth if they come together: by itself a code may be a page's subject, a state one of fifty.
  if (bare === 'code' || bare === 'state') return all.has('code') && all.has('state');
  const written = decoded(name).toLowerCase();
  return names.has(bare) || beginnings.some((one) => written.startsWith(one)) || JWT.test(value);
}

/** A parameter's name as the list is asked for it: `Patient-ID` and `patient%5Fid` are `patientid`. */
export function plain(name: string): string {
  return decoded(name)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is one
  }
}
