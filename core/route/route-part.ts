/**
 * What comes after the name of a tab in an address: where in the tab one is. Its functions are
 * methods, so that a part of any tab is a `RoutePart<object>`.
 */
export interface RoutePart<Place extends object> {
  /**
   * @param rest - of the address, without the slash before it; '' for none
   * @returns undefined for what names no place: then the whole address names none
   */
  read(rest: string): Place | undefined;
  /** @returns what `read` reads; '' for the tab as it opens */
  print(place: Place): string;
}

/** A tab without places of its own, so far: a later version may have some. */
export const wholeTab: RoutePart<object> = {
  read: (rest) => (isId(rest) ? {} : undefined),
  print: () => '',
};

/** An id, as terms have them, or nothing. */
export function isId(rest: string): boolean {
  return /^[a-z0-9-]*$/.test(rest);
}
