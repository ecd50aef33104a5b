import type { Hit } from '@/core/hit/hit';

import type { Block } from './block';

/** A hit where it stands. */
export interface HitMark {
  readonly hit: Hit;
  readonly range: StaticRange;
  /** The text around it. */
  readonly block: Block;
}

/** A block in which something was found. */
export interface MarkedBlock {
  /** Its first text: where it stands in the page. */
  readonly node: Text;
  readonly section: Node;
  marks: readonly HitMark[];
  /** Undefined until that was asked. */
  isRendered?: boolean;
  /** Those of its marks that are to be seen. */
  chosen: readonly HitMark[];
}
