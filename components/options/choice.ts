/** A choice of one from a few, and what it means: what each row that offers one is given. */
export interface Choice<T extends string | number> {
  readonly label: string;
  readonly why: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onSelect: (value: T) => void;
}
