import { type ComponentChildren, Fragment } from 'preact';

import type { Key } from './t';
import { template } from './template';

interface Props {
  of: Key;
  /** What stands for each {name}: an element, which a translation may put elsewhere. */
  with: Readonly<Record<string, ComponentChildren>>;
}

/** A text with elements in it, as a key drawn as one in the middle of a sentence. */
export function RichText({ of, with: parts }: Props) {
  return (
    <>
      {template(of)
        .split(/\{(\w+)\}/)
        // Words and names take turns, since the pattern keeps what it splits at.
        .map((piece, i) => (i % 2 === 0 ? piece : <Fragment key={piece}>{parts[piece]}</Fragment>))}
    </>
  );
}
