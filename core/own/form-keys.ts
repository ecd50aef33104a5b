import { hyphenVariants } from '../text/hyphen-variants';
import { normalPhrase } from '../text/normal-phrase';
import type { OwnForm } from './own-term';

/** Whether a text has anything to find it by: signs alone, or one letter, are everywhere. */
export function isFindable(text: string): boolean {
  return (normalPhrase(text, 'folded').match(/[\p{L}\p{Nd}]/gu) ?? []).length > 1;
}

/** Whether some text could be both forms. */
export function isSameForm(a: OwnForm, b: OwnForm): boolean {
  const letters = a.exact && b.exact ? 'written' : 'folded';
  const keys = (text: string) => hyphenVariants(text).map((one) => keyOf(one, letters));
  const own = keys(a.text);
  return keys(b.text).some((key) => own.includes(key));
}

function keyOf(text: string, letters: 'written' | 'folded'): string {
  const margins = /^[^\p{L}\p{M}\p{Nd}_]+|[^\p{L}\p{M}\p{Nd}_]+$/gu;
  return normalPhrase(text, letters).replace(margins, '');
}
