import { useId } from 'preact/hooks';

interface Props {
  label: string;
  why: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** A choice between yes and no, and what it means. */
export function SwitchRow({ label, why, on, onSwitch }: Props) {
  const id = useId();
  return (
    <div class="set">
      <label for={id}>{label}</label>
      <p class="why" id={`${id}-why`}>
        {why}
      </p>
      <span class="control switch">
        <input
          id={id}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
          role="switch"
          aria-describedby={`${id}-why`}
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </span>
    </div>
  );
}
