import { isSpace } from './characters';

const OBJECT = 0xfffc; // stands for what is drawn in the line: no address goes across

/**
 * Tell which places of a text are part of a web or e-mail address, a path or the name of a
 * file. What is around the last place is remembered: ask in the order of the text.
 */
export function createAddressTest(text: string): (at: number) => boolean {
  let from = 0;
  let to = 0;
  let isAddress = false;
  return (at) => {
    if (at >= from && at < to) return isAddress;
    let mayBe = false;
    for (from = at; from > 0; from--) {
      const unit = text.charCodeAt(from - 1);
      if (isBlank(unit)) break;
      mayBe ||= isJoint(unit);
    }
    for (to = at; to < text.length; to++) {
      const unit = text.charCodeAt(to);
      if (isBlank(unit)) break;
      mayBe ||= isJoint(unit);
    }
    isAddress = mayBe && isAddressLike(text.slice(from, to));
    return isAddress;
  };
}

/** Whether a unit is one of "./@\", without which nothing is an address. */
function isJoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2f || unit === 0x40 || unit === 0x5c;
}

/** @param token - without white space */
function isAddressLike(token: string): boolean {
  return ADDRESS.some((sign) => sign.test(token));
}

const ADDRESS = [
  /:\/\//,
  /(?:^|[^\p{L}\p{N}])www\./iu,
  /[\p{L}\p{N}_.+-]@[\p{L}\p{N}]/u,
  // A name and its ending; "claim.The" only lacks a space.
  /[\p{L}\p{N}_)-]\.\p{Ll}[\p{Ll}\p{N}]+(?![\p{L}\p{N}])/u,
  /[\p{L}\p{N}_)-]\.(?:com|org|net|gov|edu|us|pdf|docx?|xlsx?|csv|txt|xml|json|html?|zip)(?![\p{L}\p{N}])/iu,
  // A path, as of a program or in an address without its beginning.
  /^[^\p{L}\p{N}]*\/[\p{L}\p{N}_-]+\//u,
  /^[^\p{L}\p{N}]*[a-z]:\\/iu,
];

function isBlank(unit: number): boolean {
  return unit === OBJECT || isSpace(unit);
}
