import type { Figure as Data } from '@/core/career/career';

import { written } from './format';

interface Props {
  label: string;
  figure: Data;
}

/** One number, with its year. Stands in a `dl`. */
export function Figure({ label, figure }: Props) {
  return (
    <div>
      <dt>
        {label} <bdi class="tag now">{figure.vintage}</bdi>
      </dt>
      <dd class="figure">
        <bdi>{written(figure)}</bdi>
      </dd>
    </div>
  );
}
