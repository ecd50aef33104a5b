import { useId } from 'preact/hooks';

import type { Choice } from './choice';

/** A choice of one from two or three, all of them in sight. */
export function SegmentRow<T extends string | number>(props: Choice<T>) {
  const { label, why, value, options, onSelect } = props;
  const id = useId();
  return (
    <div class="set">
      <h3 id={id}>{label}</h3>
      <p class="why" id={`${id}-why`}>
        {why}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line everywhere */}
      <span
        class="control segments"
        role="group"
        aria-labelledby={id}
        aria-describedby={`${id}-why`}
      >
        {options.map(([other, name]) => (
          <button
            key={other}
            type="button"
            aria-pressed={other === value}
            onClick={() => onSelect(other)}
          >
            {name}
          </button>
        ))}
      </span>
    </div>
  );
}
