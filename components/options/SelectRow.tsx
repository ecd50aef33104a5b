import { useId } from 'preact/hooks';

import type { Choice } from './choice';

/** A choice of one from a few, and what it means. */
export function SelectRow<T extends string | number>(props: Choice<T>) {
  const { label, why, value, options, onSelect } = props;
  const id = useId();

  function select(name: string): void {
    const chosen = options.find(([other]) => String(other) === name);
    if (chosen) onSelect(chosen[0]);
  }

  return (
    <div class="set">
      <label for={id}>{label}</label>
      <p class="why" id={`${id}-why`}>
        {why}
      </p>
      <span class="control">
        <select
          id={id}
          class="select"
          aria-describedby={`${id}-why`}
          value={value}
          onChange={(event) => select(event.currentTarget.value)}
        >
          {options.map(([other, name]) => (
            <option key={other} value={other}>
              {name}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
