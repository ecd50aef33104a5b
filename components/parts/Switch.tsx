interface Props {
  label: string;
  /** The label is for those who cannot see what stands beside the switch. */
  isLabelHidden?: boolean;
  on: boolean;
  isDisabled?: boolean;
  onSwitch: (on: boolean) => void;
}

export function Switch({ label, isLabelHidden = false, on, isDisabled = false, onSwitch }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={isDisabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
    </label>
  );
}
