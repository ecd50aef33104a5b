import { blankPieces, type Piece, piecesOf } from '../identifiers/pieces';

/** An address as `pageOf` gives it, cut where identifiers in its path or query begin and end. */
export function addressPieces(page: string): readonly Piece[] {
  const [host = ''] = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i.exec(page) ?? [];
  const rest = piecesOf(page.slice(host.length));
  return host === '' ? rest : [{ text: host, isIdentifier: false }, ...rest];
}

/** The same address without them. */
export function blankAddress(page: string): string {
  return blankPieces(addressPieces(page), '_');
}

/** The addresses under which a page's notes may be kept: its own, and that without identifiers. */
export function keysOf(page: string): readonly string[] {
  return [...new Set([page, blankAddress(page)])];
}
