import type { Part, Stage } from '@/core/glossary/stages';
import type { Subject } from '@/core/glossary/subjects';

import { t } from './t';

/** "charge-capture" as it is read in a sentence: "charge capture". */
export function stageName(stage: Stage): string {
  return t(`stage.${underscored(stage)}`);
}

/** "before" as it is read: "Before the visit". */
export function partName(part: Part): string {
  return t(`part.${part}`);
}

/** "claims-edi" as it is read: "Claims and EDI". */
export function subjectName(subject: Subject): string {
  return t(`subject.${underscored(subject)}`);
}

/** Names of texts may have no hyphens. */
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;
function underscored<S extends string>(id: S): Underscored<S> {
  return id.replaceAll('-', '_') as Underscored<S>; // what the type says, which TypeScript cannot follow
}
