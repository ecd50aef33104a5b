import { isHyphen, letterSize } from './characters';

/** With more hyphens than this, all of them are left out or none. */
const MOST_HYPHENS = 3;

/** A form as it is, and with hyphens left out: "follow-up", "followup". */
export function hyphenVariants(text: string): readonly string[] {
  const hyphens: number[] = []; // the last one first, so that the others keep their places
  for (let at = text.length - 1; at > 0; at--) if (isJoint(text, at)) hyphens.push(at);
  if (hyphens.length > MOST_HYPHENS) return [text, hyphens.reduce(without, text)];
  return hyphens.reduce<readonly string[]>(
    (variants, at) => variants.flatMap((variant) => [variant, without(variant, at)]),
    [text],
  );
}

function isJoint(text: string, at: number): boolean {
  return isHyphen(text.charCodeAt(at)) && letterSize(text, at + 1) > 0;
}

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}
