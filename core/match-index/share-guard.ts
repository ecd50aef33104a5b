import type { Form } from '../glossary/entry';
import { normalPhrase } from '../text/normal-phrase';

interface Claim {
  readonly id: string;
  readonly form: Form;
  readonly written: string;
}

/**
 * Sees to it that a text which could be forms of two entries has cues in each to tell
 * them apart.
 */
export function createShareGuard() {
  const claims = new Map<string, Claim[]>();
  return {
    /**
     * @param text - one way to write the form
     * @throws {RangeError} when another entry has it and one of the two has no cues
     */
    check(text: string, id: string, form: Form): void {
      const folded = normalPhrase(text, 'folded');
      const claim = { id, form, written: normalPhrase(text, 'written') };
      const others = claims.get(folded) ?? [];
      const rival = others.find((other) => other.id !== id && isConflict(other, claim));
      if (rival) {
        throw new RangeError(
          `"${text}" belongs to both ${rival.id} and ${id}: it needs cues in each`,
        );
      }
      claims.set(folded, [...others, claim]);
    },
  };
}

function isConflict(a: Claim, b: Claim): boolean {
  const isSameText = a.written === b.written || !(a.form.exact && b.form.exact);
  return isSameText && !(hasCues(a.form) && hasCues(b.form));
}

function hasCues({ cues = [] }: Form): boolean {
  return cues.length > 0;
}
