interface Props {
  label: string;
  value: string;
  /** The year or period the figure is of. */
  vintage: string;
}

/** One number, with its year. */
export function Figure({ label, value, vintage }: Props) {
  return (
    <div>
      <dt>
        {label} <span class="tag now">{vintage}</span>
      </dt>
      <dd class="figure">{value}</dd>
    </div>
  );
}
